using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FiguresAsStated : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Mark",
                table: "PublishedFigures",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "EarlierCount",
                table: "MeasureValues",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EarlierSubgroup",
                table: "MeasureValues",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Mark",
                table: "MeasureValues",
                type: "int",
                nullable: false,
                defaultValue: 0);

            foreach (var statement in AsStated)
                migrationBuilder.Sql($"EXEC(N'{statement.Replace("'", "''")}')");

            migrationBuilder.DropColumn(
                name: "IsApproximate",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "IsApproximate",
                table: "MeasureValues");
        }

        /// <summary>
        /// What is published of earlier tertials, each part by itself, as it was stored: of a report that is being corrected it
        /// stands in Frozen.
        /// </summary>
        private const string Published =
            """
            WITH Published(ActivityId, Tertial, MeasureId, [Count], Subgroup) AS (
                SELECT r.ActivityId, r.Tertial, v.MeasureId, v.[Count], v.Subgroup
                FROM ActivityReports r JOIN MeasureValues v ON v.ActivityReportId = r.Id
                WHERE r.State = 5 AND r.Frozen IS NULL
                UNION ALL
                SELECT r.ActivityId, r.Tertial, j.MeasureId, j.[Count], j.Subgroup
                FROM ActivityReports r CROSS APPLY OPENJSON(r.Frozen, '$.values') WITH (
                    MeasureId int '$.measureId', [Count] int '$.figure.count', Subgroup int '$.figure.subgroup') j
                WHERE r.Frozen IS NOT NULL)
            """;

        /// <summary>What the year's earlier parts of a measure come to, beside the report "own".</summary>
        private static string Earlier(string measure) =>
            $"""
            OUTER APPLY (SELECT SUM(p.[Count]) AS [Count], SUM(p.Subgroup) AS Subgroup FROM Published p
                WHERE p.ActivityId = own.ActivityId AND p.MeasureId = {measure}
                AND p.Tertial < own.Tertial AND p.Tertial / 10 = own.Tertial / 10) earlier
            """;

        /// <summary>A year's total was stored as the tertial's own part. From now on it is stored as it was stated.</summary>
        private static string[] AsStated =>
        [
            "UPDATE MeasureValues SET Mark = 1 WHERE IsApproximate = 1;",
            "UPDATE PublishedFigures SET Mark = 1 WHERE IsApproximate = 1;",
            $"""
            {Published}
            UPDATE v SET EarlierCount = earlier.[Count], EarlierSubgroup = earlier.Subgroup
            FROM MeasureValues v JOIN ActivityReports own ON own.Id = v.ActivityReportId
            {Earlier("v.MeasureId")}
            WHERE v.StatedAs = 2 AND v.[Count] IS NOT NULL;
            """,
            $"""
            {Published}
            UPDATE own SET Frozen = JSON_MODIFY(own.Frozen, '$.values', JSON_QUERY((
                SELECT '[' + STRING_AGG(CASE
                    WHEN JSON_VALUE(j.value, '$.statedAs') = 'yearTotal' AND JSON_VALUE(j.value, '$.figure.count') IS NOT NULL
                    THEN JSON_MODIFY(JSON_MODIFY(JSON_MODIFY(JSON_MODIFY(j.value,
                        '$.figure.count', CAST(JSON_VALUE(j.value, '$.figure.count') AS int) + COALESCE(earlier.[Count], 0)),
                        '$.figure.subgroup', CAST(JSON_VALUE(j.value, '$.figure.subgroup') AS int) + COALESCE(earlier.Subgroup, 0)),
                        '$.earlierCount', earlier.[Count]),
                        '$.earlierSubgroup', earlier.Subgroup)
                    ELSE j.value END, ',') WITHIN GROUP (ORDER BY CAST(j.[key] AS int)) + ']'
                FROM OPENJSON(own.Frozen, '$.values') j
                {Earlier("CAST(JSON_VALUE(j.value, '$.measureId') AS int)")})))
            FROM ActivityReports own
            WHERE own.Frozen LIKE '%"yearTotal"%';
            """,
            """
            UPDATE MeasureValues
            SET [Count] = [Count] + COALESCE(EarlierCount, 0), Subgroup = Subgroup + COALESCE(EarlierSubgroup, 0)
            WHERE StatedAs = 2 AND [Count] IS NOT NULL;
            """,
            """
            UPDATE ActivityReports SET Frozen = REPLACE(Frozen, '"isApproximate":true', '"mark":"circa"') WHERE Frozen IS NOT NULL;
            """,
        ];

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Mark",
                table: "PublishedFigures");

            migrationBuilder.DropColumn(
                name: "EarlierCount",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "EarlierSubgroup",
                table: "MeasureValues");

            migrationBuilder.DropColumn(
                name: "Mark",
                table: "MeasureValues");

            migrationBuilder.AddColumn<bool>(
                name: "IsApproximate",
                table: "PublishedFigures",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsApproximate",
                table: "MeasureValues",
                type: "bit",
                nullable: false,
                defaultValue: false);
        }
    }
}
