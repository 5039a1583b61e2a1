namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Kommentarens fält, as refusals name them.</summary>
public enum CommentField
{
    Text,

    /// <summary>What it concerns.</summary>
    Part,
}
