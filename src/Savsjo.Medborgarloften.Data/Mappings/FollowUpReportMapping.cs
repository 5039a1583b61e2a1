using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class FollowUpReportMapping : IEntityTypeConfiguration<FollowUpReport>
{
    public void Configure(EntityTypeBuilder<FollowUpReport> report)
    {
        report.HasIndex(one => new { one.Tertial, one.Version }).IsUnique();
        report.Property(one => one.Content).HasConversion(
            content => FollowUpReportContentJson.Write(content),
            json => FollowUpReportContentJson.Read(json));
        report.Property(one => one.CorrectionReason).HasMaxLength(2000);
        report.HasChange(one => one.Published);
        report.HasSource(one => one.TransferredFrom);
        report.HasOne(one => one.Pdf).WithOne().HasForeignKey<PublishedPdf>(pdf => pdf.FollowUpReportId).IsRequired();
        report.HasMany(one => one.Figures).WithOne().HasForeignKey(figure => figure.FollowUpReportId);
    }
}

/// <summary>A table of its own, so that a page never drags the file along.</summary>
internal sealed class PublishedPdfMapping : IEntityTypeConfiguration<PublishedPdf>
{
    public void Configure(EntityTypeBuilder<PublishedPdf> pdf)
    {
        pdf.ToTable("PublishedPdfs");
        pdf.HasKey(one => one.FollowUpReportId);
        pdf.Property(one => one.Sha256).HasMaxLength(64);
    }
}

internal sealed class PublishedFigureMapping : IEntityTypeConfiguration<PublishedFigure>
{
    public void Configure(EntityTypeBuilder<PublishedFigure> figure)
    {
        figure.Property(one => one.ActivityLabel).HasMaxLength(20);
        figure.Property(one => one.ActivityName).HasMaxLength(1000);
        figure.Property(one => one.MeasureName).HasMaxLength(100);
        figure.Property(one => one.Unit).HasMaxLength(60);
        figure.Property(one => one.SubgroupLabel).HasMaxLength(60);
        figure.ComplexProperty(one => one.Figure, content =>
        {
            content.Property(one => one.State).HasColumnName(nameof(FigureContent.State));
            content.Property(one => one.SubgroupState).HasColumnName(nameof(FigureContent.SubgroupState));
            content.Property(one => one.Below).HasColumnName(nameof(FigureContent.Below));
            content.Property(one => one.SubgroupBelow).HasColumnName(nameof(FigureContent.SubgroupBelow));
            content.ComplexProperty(one => one.Figure, FigureMapping.Columns);
            // Each of several subgroups has a row of its own here.
            content.Ignore(one => one.OtherSubgroupsBelow);
            content.Ignore(one => one.Subgroups);
        });
        figure.HasIndex(one => one.Tertial);
    }
}
