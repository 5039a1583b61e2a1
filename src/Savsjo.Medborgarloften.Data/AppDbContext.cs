using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Mail;
using Savsjo.Medborgarloften.Data.Mappings;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Data.Reminders;
using Savsjo.Medborgarloften.Data.Rounds;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Data.Subscriptions;
using Savsjo.Medborgarloften.Data.Telling;
using Savsjo.Medborgarloften.Data.Unsent;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data;

/// <summary>Databasen: everything that is stored. The same model for every provider.</summary>
public class AppDbContext(DbContextOptions<AppDbContext> options) : IdentityDbContext<StaffAccount>(options), IDataProtectionKeyContext
{
    public DbSet<PromisePeriod> PromisePeriods => Set<PromisePeriod>();
    public DbSet<SignedAgreement> SignedAgreements => Set<SignedAgreement>();
    public DbSet<Translation> Translations => Set<Translation>();
    public DbSet<Promise> Promises => Set<Promise>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<Offence> Offences => Set<Offence>();
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<EarlierDocument> EarlierDocuments => Set<EarlierDocument>();
    public DbSet<Correction> Corrections => Set<Correction>();
    public DbSet<ActivityReport> ActivityReports => Set<ActivityReport>();
    public DbSet<ReportComment> ReportComments => Set<ReportComment>();
    public DbSet<PromiseNote> PromiseNotes => Set<PromiseNote>();
    public DbSet<FollowUpReport> FollowUpReports => Set<FollowUpReport>();
    public DbSet<PublishedFigure> PublishedFigures => Set<PublishedFigure>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<ResponsiblePerson> ResponsiblePersons => Set<ResponsiblePerson>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<ReminderTurn> ReminderTurns => Set<ReminderTurn>();
    public DbSet<ToldPerson> ToldPersons => Set<ToldPerson>();
    public DbSet<OutgoingMail> OutgoingMails => Set<OutgoingMail>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();
    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<OpenSession> OpenSessions => Set<OpenSession>();
    public DbSet<AttemptCounter> AttemptCounters => Set<AttemptCounter>();
    public DbSet<HashKey> HashKeys => Set<HashKey>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
    public DbSet<Subscriber> Subscribers => Set<Subscriber>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<UnsentText> UnsentTexts => Set<UnsentText>();
    public DbSet<MunicipalityVersion> MunicipalityVersions => Set<MunicipalityVersion>();
    public DbSet<LogotypeFile> LogotypeFiles => Set<LogotypeFile>();

    /// <summary>
    /// The round that was read last in this context, with everything around it; null where none was, or where it may show something
    /// else than what is stored: something was not saved, or was let go of. Its period is seen in its tertial again: the page may have
    /// composed later ones.
    /// </summary>
    public RoundInWork? RoundAsStored
    {
        get
        {
            if (RoundRead is not { } round || Entry(round.Round).State != EntityState.Unchanged || ChangeTracker.HasChanges())
                return null;
            round.Period.SeeIn(round.Tertial);
            return round;
        }
    }

    internal RoundInWork? RoundRead { get; set; }

    internal DbSet<SaveKey> SaveKeys => Set<SaveKey>();

    internal DbSet<AuditChainHead> AuditChainHeads => Set<AuditChainHead>();

    /// <exception cref="InvalidOperationException">
    /// There are audit entries to save: appending them waits for others, so it is done asynchronously.
    /// </exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (AuditChain.NewEntries(this).Count > 0)
            throw new InvalidOperationException("Audit entries are saved with SaveChangesAsync.");
        using var key = Database.CurrentTransaction is null ? TrackedKey.AddTo(this) : null;
        if (key is null)
            return base.SaveChanges(acceptAllChangesOnSuccess);
        var saved = Database.CreateExecutionStrategy().ExecuteInTransaction(
            () =>
            {
                GivenNumbers.Forget(this);
                return base.SaveChanges(acceptAllChangesOnSuccess: false);
            },
            () => key.IsStored(this));
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var entries = AuditChain.NewEntries(this);
        if (Database.CurrentTransaction is null)
            return SaveInTransaction(entries, acceptAllChangesOnSuccess, round: null, cancellationToken);
        return entries.Count == 0
            ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
            : AppendAndSave(entries, acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>
    /// Saves work on a round's reports and notes, and moves the round's version on in the same transaction: a publication
    /// that was decided on before is refused, and nothing reaches a round that was published meanwhile.
    /// </summary>
    /// <exception cref="DbUpdateConcurrencyException">The round has been published, or somebody else changed the same thing.</exception>
    /// <exception cref="InvalidOperationException">There is work without an audit entry: a bug.</exception>
    public Task SaveWorkOn(Round round, CancellationToken cancellation = default) => SaveWorkOn(round, isDraft: false, cancellation);

    /// <summary>The same for a draft that is saved by itself while somebody types: the log tells of it once they are done.</summary>
    public Task SaveDraftOn(Round round, CancellationToken cancellation = default) => SaveWorkOn(round, isDraft: true, cancellation);

    private async Task SaveWorkOn(Round round, bool isDraft, CancellationToken cancellation)
    {
        var entries = AuditChain.NewEntries(this);
        if (entries.Count > 0 || isDraft && ChangeTracker.HasChanges())
            await SaveInTransaction(entries, acceptAllChanges: true, round, cancellation);
        else if (ChangeTracker.HasChanges())
            throw new InvalidOperationException("Work on a round is saved together with its audit entry.");
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Tertial>().HaveConversion<TertialConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(9, 1);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
    }

    /// <summary>
    /// The changes and their entries, whole or not at all. The execution strategy begins the transaction and may do it all
    /// again after a lost connection; nothing counts as saved before the commit, and what was saved is known by its last entry, or
    /// by a key of its own.
    /// </summary>
    private async Task<int> SaveInTransaction(
        IReadOnlyList<EntityEntry<AuditEntry>> entries, bool acceptAllChanges, Round? round, CancellationToken cancellation)
    {
        using var key = entries.Count == 0 ? TrackedKey.AddTo(this) : null;
        if (entries.Count == 0 && round is null && key is null)
            return await base.SaveChangesAsync(acceptAllChanges, cancellation);
        var saved = await Database.CreateExecutionStrategy().ExecuteInTransactionAsync(
            entries,
            (added, stop) => AppendAndSave(added, acceptAllChanges: false, stop, round),
            (added, stop) => key?.IsStored(this, stop) ?? AuditChain.Holds(this, added, stop),
            cancellation);
        if (round is not null)
            WorkOnRound.Remember(this, round);
        if (acceptAllChanges)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    // The chain's head is locked first by whoever saves and whoever publishes, so that neither waits for the other in a ring.
    private async Task<int> AppendAndSave(
        IReadOnlyList<EntityEntry<AuditEntry>> entries, bool acceptAllChanges, CancellationToken cancellation, Round? round = null)
    {
        GivenNumbers.Forget(this);
        if (entries.Count > 0 || round is not null)
            await AuditChain.Append(this, entries, cancellation);
        if (round is not null)
            await WorkOnRound.Note(this, round, cancellation);
        await SecondOfTwo.Refuse(this, cancellation);
        await Renumbering.MakeRoom(this, cancellation);
        return await base.SaveChangesAsync(acceptAllChanges, cancellation);
    }
}
