using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Data.Mappings;

internal sealed class MunicipalityVersionMapping : IEntityTypeConfiguration<MunicipalityVersion>
{
    public void Configure(EntityTypeBuilder<MunicipalityVersion> version)
    {
        version.ToTable("MunicipalityVersions");
        version.HasKey(one => one.Number);
        version.Property(one => one.Number).ValueGeneratedNever();
        version.Property(one => one.Settings).HasConversion(
            settings => StoredJson.Write(settings), json => StoredJson.Read<MunicipalitySettings>(json));
        version.HasHash(one => one.LogotypeHash!);
        version.HasChange(one => one.Saved);
        version.HasOne<LogotypeFile>().WithMany().HasForeignKey(one => one.LogotypeHash).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>A table of its own: a new version with the same picture does not store it again.</summary>
internal sealed class LogotypeFileMapping : IEntityTypeConfiguration<LogotypeFile>
{
    public void Configure(EntityTypeBuilder<LogotypeFile> file)
    {
        file.ToTable("LogotypeFiles");
        file.HasKey(one => one.Hash);
        file.HasHash(one => one.Hash);
        file.Property(one => one.ContentType).HasMaxLength(40).IsUnicode(false);
    }
}
