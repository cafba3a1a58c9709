using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A table of a test with its people.</summary>
internal sealed class TableAtWork(Partnership partnership, Guid id, string prefix)
{
    private int lastCase;
    private int lastSession;

    public Guid Id => id;

    public string Prefix => prefix;

    public Partnership Partnership => partnership;

    public TestHost Host => partnership.Host;

    public required Person Chair { get; init; }

    public required Person Deputy { get; init; }

    public required Person NoteTaker { get; init; }

    /// <summary>Of the housing corporation; holds a mandate.</summary>
    public required Person Participant { get; init; }

    /// <summary>Of debt help.</summary>
    public required Person Other { get; init; }

    /// <summary>Brings a case; the introducer (the participant unless named) is its first lead.</summary>
    public async Task<CaseAtWork> Introduce(Person? by = null, string title = "Gezin met huurschuld", string question = "Hoe houden wij ons huis?")
    {
        var introducer = by ?? Participant;
        var found = new CaseAtWork(Guid.CreateVersion7(), Case.MakeReference(prefix, 2026, Interlocked.Increment(ref lastCase)), title, question, introducer);
        await partnership.Do(w => w.Db.Cases.Add(new Case(
            found.Id, found.Reference, id, title, question, partnership.Municipality, introducer.Id, introducer.OrganisationId, w.Now)));
        return found;
    }

    /// <summary>Asks the table what to do with a case, with what was told, as the form to bring a case does.</summary>
    public Task AskTriage(CaseAtWork about, string tried = "Het wijkteam belde met de corporatie.", bool urgent = false) => partnership.Do(w =>
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var answerOn = WorkingDays.ByLaw.After(today, 5);
        w.Db.Introductions.Add(new Introduction(
            about.Id,
            new IntroductionText(tried, [LifeDomain.Housing], [StuckOn.Legal], "Twee regelingen", urgent, urgent ? "Over negen dagen ontruiming" : "", ResidentKnows.Agrees, today, ""),
            today));
        var round = new TriageRound(Guid.CreateVersion7(), about.Id, id, w.Now, answerOn);
        w.Db.TriageRounds.Add(round);
        w.Due(PokCases.Web.Cases.Triage.AskTriage.Unanswered, round.Id, new DateTimeOffset(answerOn.AddDays(1), new TimeOnly(6, 0), TimeSpan.Zero));
        w.Advance(about.Id, "triage");
    });

    /// <summary>Plans a session of two hours that starts now.</summary>
    public async Task<SessionAtWork> PlanSession(TimeSpan? startsIn = null)
    {
        var session = new SessionAtWork(this, Guid.CreateVersion7());
        var number = Interlocked.Increment(ref lastSession);
        await partnership.Do(w =>
        {
            var from = w.Now + (startsIn ?? TimeSpan.Zero);
            w.Db.Sessions.Add(new Session(session.Id, id, number, from, from.AddHours(2), "Stadskantoor", Chair.Id));
            w.Advance(session.Id, "session");
        });
        return session;
    }

    /// <summary>A session that runs, with everybody at the table.</summary>
    public async Task<SessionAtWork> OpenSession()
    {
        var session = await PlanSession();
        await session.Open();
        await session.Arrive(Chair, Deputy, NoteTaker, Participant, Other);
        return session;
    }
}
