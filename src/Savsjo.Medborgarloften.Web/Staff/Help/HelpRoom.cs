namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>Ett rum som hjälpen nämner: a link for whoever may go there, else its name alone.</summary>
public sealed record HelpRoom(string Address, string Name, bool IsOpen);
