using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Savsjo.Medborgarloften.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class HistoryFromDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsTransferred",
                table: "Rounds",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Source_Address",
                table: "Rounds",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Source_PublishedOn",
                table: "Rounds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source_Title",
                table: "Rounds",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom_Address",
                table: "FollowUpReports",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TransferredFrom_PublishedOn",
                table: "FollowUpReports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TransferredFrom_Title",
                table: "FollowUpReports",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldIn",
                table: "ActivityReports",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsTransferred",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_Address",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_PublishedOn",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "Source_Title",
                table: "Rounds");

            migrationBuilder.DropColumn(
                name: "TransferredFrom_Address",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "TransferredFrom_PublishedOn",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "TransferredFrom_Title",
                table: "FollowUpReports");

            migrationBuilder.DropColumn(
                name: "ToldIn",
                table: "ActivityReports");
        }
    }
}
