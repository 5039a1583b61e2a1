using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FiguresAsStated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "IsApproximate",
                table: "PublishedFigures",
                newName: "Mark");

            migrationBuilder.RenameColumn(
                name: "IsApproximate",
                table: "MeasureValues",
                newName: "Mark");

            migrationBuilder.AddColumn<int>(
                name: "EarlierCount",
                table: "MeasureValues",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EarlierSubgroup",
                table: "MeasureValues",
                type: "INTEGER",
                nullable: true);

            foreach (var statement in AsStated)
                migrationBuilder.Sql(statement);
        }

        /// <summary>
        /// What is published of earlier tertials, each part by itself, as it was stored: of a report that is being corrected it
        /// stands in Frozen.
        /// </summary>
        private const string Published =
            """
            WITH Published(ActivityId, Tertial, MeasureId, Count, Subgroup) AS (
                SELECT r.ActivityId, r.Tertial, v.MeasureId, v.Count, v.Subgroup
                FROM ActivityReports r JOIN MeasureValues v ON v.ActivityReportId = r.Id
                WHERE r.State = 5 AND r.Frozen IS NULL
                UNION ALL
                SELECT r.ActivityId, r.Tertial, json_extract(j.value, '$.measureId'),
                    json_extract(j.value, '$.figure.count'), json_extract(j.value, '$.figure.subgroup')
                FROM ActivityReports r, json_each(r.Frozen, '$.values') j
                WHERE r.Frozen IS NOT NULL)
            """;

        private static string Earlier(string number, string measure) =>
            $"""
            (SELECT SUM(p.{number}) FROM Published p
                WHERE p.ActivityId = own.ActivityId AND p.MeasureId = {measure}
                AND p.Tertial < own.Tertial AND p.Tertial / 10 = own.Tertial / 10)
            """;

        /// <summary>A year's total was stored as the tertial's own part. From now on it is stored as it was stated.</summary>
        private static string[] AsStated =>
        [
            $"""
            {Published}
            UPDATE MeasureValues SET
                EarlierCount = (SELECT {Earlier("Count", "MeasureValues.MeasureId")} FROM ActivityReports own
                    WHERE own.Id = MeasureValues.ActivityReportId),
                EarlierSubgroup = (SELECT {Earlier("Subgroup", "MeasureValues.MeasureId")} FROM ActivityReports own
                    WHERE own.Id = MeasureValues.ActivityReportId)
            WHERE StatedAs = 2 AND Count IS NOT NULL;
            """,
            $"""
            {Published}
            UPDATE ActivityReports AS own SET Frozen = json_set(own.Frozen, '$.values', json((
                SELECT json_group_array(json(CASE
                    WHEN json_extract(j.value, '$.statedAs') = 'yearTotal' AND json_extract(j.value, '$.figure.count') IS NOT NULL
                    THEN json_set(j.value,
                        '$.figure.count', json_extract(j.value, '$.figure.count')
                            + COALESCE({Earlier("Count", "json_extract(j.value, '$.measureId')")}, 0),
                        '$.figure.subgroup', json_extract(j.value, '$.figure.subgroup')
                            + COALESCE({Earlier("Subgroup", "json_extract(j.value, '$.measureId')")}, 0),
                        '$.earlierCount', {Earlier("Count", "json_extract(j.value, '$.measureId')")},
                        '$.earlierSubgroup', {Earlier("Subgroup", "json_extract(j.value, '$.measureId')")})
                    ELSE j.value END))
                FROM json_each(own.Frozen, '$.values') j)))
            WHERE own.Frozen LIKE '%"yearTotal"%';
            """,
            """
            UPDATE MeasureValues SET Count = Count + COALESCE(EarlierCount, 0), Subgroup = Subgroup + COALESCE(EarlierSubgroup, 0)
            WHERE StatedAs = 2 AND Count IS NOT NULL;
            """,
            """
            UPDATE ActivityReports SET Frozen = REPLACE(Frozen, '"isApproximate":true', '"mark":"circa"') WHERE Frozen IS NOT NULL;
            """,
        ];

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "EarlierCount",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "EarlierSubgroup",
                table: "MeasureValues");

            migrationBuilder.RenameColumn(
                name: "Mark",
                table: "PublishedFigures",
                newName: "IsApproximate");

            migrationBuilder.RenameColumn(
                name: "Mark",
                table: "MeasureValues",
                newName: "IsApproximate");
        }
    }
}
