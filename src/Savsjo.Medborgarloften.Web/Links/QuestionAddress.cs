namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen där man frågar kommunen om något, with what it is about.</summary>
public static class QuestionAddress
{
    /// <summary>"/fraga?period=2020-2021&amp;lofte=1".</summary>
    /// <param name="years">The years of the agreement's addresses.</param>
    public static string OfPromise(string years, int number) => $"{Rooms.Questions}?period={years}&lofte={number}";

    /// <summary>"/fraga?period=2020-2021&amp;aktivitet=2.4".</summary>
    public static string OfActivity(string years, string label) => $"{Rooms.Questions}?period={years}&aktivitet={label}";
}
