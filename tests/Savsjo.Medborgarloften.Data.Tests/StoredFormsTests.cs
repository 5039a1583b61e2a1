using Microsoft.EntityFrameworkCore.Metadata;
using Savsjo.Medborgarloften.Data.Sqlite;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Data.Tests;

/// <summary>
/// What is stored whole is read by every later version of the program: files as it was once written, that never change.
/// (Published contents: PublishedForEverTests.)
/// </summary>
public class StoredFormsTests
{
    private static readonly Dictionary<Type, string> Files = new()
    {
        [typeof(IReadOnlyList<EarlierTerms>)] = "EarlierTerms.json",
        [typeof(FrozenReport)] = "FrozenReport.json",
        [typeof(IReadOnlyList<GoalChange>)] = "GoalChanges.json",
        [typeof(IReadOnlyList<GoalReason>)] = "GoalReasons.json",
        [typeof(IReadOnlyList<MovedEnd>)] = "MovedEnds.json",
        [typeof(MunicipalitySettings)] = "MunicipalitySettings.json",
        [typeof(IReadOnlyList<TranslatedText>)] = "TranslatedTexts.json",
        [typeof(SubgroupCounts)] = "SubgroupCounts.json",
    };

    [Fact]
    public void What_was_stored_is_read_and_written_again_as_it_was()
    {
        Assert.All(Files, file =>
        {
            var converter = StoredWhole().Single(property => property.ClrType == file.Key).GetValueConverter()!;
            var json = File.ReadAllText(SourceTree.Stored(file.Value));

            Assert.Equal(json, converter.ConvertToProvider(converter.ConvertFromProvider(json)));
        });
    }

    [Fact]
    public void Everything_that_is_stored_whole_has_a_file() =>
        Assert.Equal(
            Files.Keys.Select(type => $"{type}").Order(StringComparer.Ordinal),
            StoredWhole().Select(property => $"{property.ClrType}").Order(StringComparer.Ordinal));

    /// <summary>What the model turns into a text by a conversion, and is neither a member of an enum nor a published content.</summary>
    private static List<IProperty> StoredWhole()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        return
        [
            .. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties())
                .Where(property => property.GetValueConverter()?.ProviderClrType == typeof(string)
                    && property.ClrType is { IsEnum: false, IsValueType: false } && property.ClrType != typeof(FollowUpReportContent)
                    && IsOurs(property.ClrType)),
        ];
    }

    /// <summary>A type of the domain, or a list of one; lists of tertials are numbers between commas.</summary>
    private static bool IsOurs(Type type) => type != typeof(IReadOnlyList<Tertial>)
        && type.GetGenericArguments().Append(type).Any(one => one.Assembly == typeof(Tertial).Assembly);
}
