using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class ActivityReportMapping : IEntityTypeConfiguration<ActivityReport>
{
    public void Configure(EntityTypeBuilder<ActivityReport> report)
    {
        foreach (var field in ReportField.Texts)
            report.Property(field.Part.Key).HasMaxLength(field.MaxLength!.Value);
        report.Property(one => one.Version).IsConcurrencyToken();
        report.HasOne(one => one.Activity).WithMany().HasForeignKey(one => one.ActivityId).OnDelete(DeleteBehavior.Restrict);
        report.HasIndex(one => new { one.ActivityId, one.Tertial }).IsUnique();
        report.HasIndex(one => one.Tertial);
        report.HasChange(one => one.LastChanged);
        report.HasChange(one => one.Submitted);
        report.HasMany(one => one.Values).WithOne().HasForeignKey(value => value.ActivityReportId);
        report.HasMany(one => one.Reviews).WithOne().HasForeignKey(review => review.ActivityReportId);
        report.HasMany(one => one.Authors).WithOne().HasForeignKey(author => author.ActivityReportId);
        report.HasMany(one => one.Comments).WithOne().HasForeignKey(comment => comment.ActivityReportId);
        // Whoever reads one of them reads all; they are few, and nobody asks for one by itself.
        report.Property(one => one.Reasons).HasColumnName("GoalReasons").HasConversion(
            reasons => StoredJson.Write(reasons), json => StoredJson.Read<IReadOnlyList<GoalReason>>(json),
            new ValueComparer<IReadOnlyList<GoalReason>>(
                (left, right) => left!.SequenceEqual(right!), reasons => reasons.Count, reasons => reasons.ToList()));
        report.Property(one => one.Frozen).HasConversion(
            frozen => StoredJson.Write(frozen!), json => StoredJson.Read<FrozenReport>(json));
        report.Ignore(one => one.LatestReview);
    }
}

internal sealed class MeasureValueMapping : IEntityTypeConfiguration<MeasureValue>
{
    public void Configure(EntityTypeBuilder<MeasureValue> value)
    {
        value.HasKey(one => new { one.ActivityReportId, one.MeasureId });
        value.HasOne<Domain.Measures.Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);
        value.ComplexProperty(one => one.Figure, FigureMapping.Columns);
        FigureMapping.Counts(value.Property(one => one.EarlierOtherSubgroups));
        value.ToTable("MeasureValues", table =>
        {
            table.HasCheckConstraint("CK_MeasureValues_Count", "Count >= 0");
            table.HasCheckConstraint("CK_MeasureValues_Subgroup", "Subgroup >= 0 AND Subgroup <= Count");
        });
    }
}

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("Reviews");
        review.Property(one => one.Comment).HasMaxLength(Review.MaxCommentLength);
        review.HasChange(one => one.Decided);
        review.ComplexProperty(one => one.Part);
    }
}

internal sealed class ReportCommentMapping : IEntityTypeConfiguration<ReportComment>
{
    public void Configure(EntityTypeBuilder<ReportComment> comment)
    {
        comment.ToTable("ReportComments");
        comment.Property(one => one.Text).HasMaxLength(Review.MaxCommentLength);
        comment.ComplexProperty(one => one.Part);
        comment.HasChange(one => one.Written);
    }
}

internal sealed class ReportAuthorMapping : IEntityTypeConfiguration<ReportAuthor>
{
    public void Configure(EntityTypeBuilder<ReportAuthor> author)
    {
        author.ToTable("ReportAuthors");
        author.HasKey(one => new { one.ActivityReportId, one.UserId });
        author.Property(one => one.UserId).HasMaxLength(450);
    }
}
