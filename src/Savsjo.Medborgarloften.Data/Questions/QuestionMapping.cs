using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data.Questions;

internal sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> question)
    {
        question.Property(one => one.Id).ValueGeneratedNever();
        question.Property(one => one.Email).HasMaxLength(Subscriber.MaxEmailLength);
        question.HasHash(one => one.EmailHash);
        question.Property(one => one.Text).HasMaxLength(Question.MaxTextLength);
        question.Property(one => one.About).HasMaxLength(Question.MaxAboutLength);
        question.Property(one => one.Address).HasMaxLength(Question.MaxAddressLength);
        question.Property(one => one.Language).HasMaxLength(LanguageTag.MaxLength).IsUnicode(false);
        // What an address has been sent; how many asked during the last day; and whose time is out.
        question.HasIndex(one => new { one.EmailHash, one.AskedUtc });
        question.HasIndex(one => one.AskedUtc);
        question.HasIndex(one => one.ForgottenUtc);
    }
}
