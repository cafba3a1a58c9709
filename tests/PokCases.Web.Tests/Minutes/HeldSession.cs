using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Minutes;

/// <summary>A session in which two cases were on the table, each with other people.</summary>
internal sealed class HeldSession
{
    public const string Said = "Zij slaapt al een week in de auto.";
    public const string Agreed = "De corporatie wacht drie weken met ontruimen.";
    public const string Dissent = "Dit hoort uit de bijzondere bijstand te komen.";
    public const string Agreed2 = "De schulden gaan naar een enkel loket.";

    private HeldSession(TableAtWork table, SessionAtWork session, CaseAtWork first, CaseAtWork second)
    {
        Table = table;
        Session = session;
        First = first;
        Second = second;
    }

    public TableAtWork Table { get; }

    public SessionAtWork Session { get; }

    /// <summary>Brought by the participant; the chair and the note-taker were there too.</summary>
    public CaseAtWork First { get; }

    /// <summary>Brought by the other participant; the chair and the deputy were there too.</summary>
    public CaseAtWork Second { get; }

    public Guid FirstItem { get; private set; }

    public Guid SecondItem { get; private set; }

    public string Minutes => $"/sessies/{Session.Id}/verslag";

    public string BigScreen => $"/sessies/{Session.Id}/groot-scherm";

    /// <summary>Both cases were taken up; the second runs.</summary>
    public static async Task<HeldSession> Running(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var held = new HeldSession(
            table,
            await table.OpenSession(),
            await table.Introduce(table.Participant, "Dreigende ontruiming"),
            await table.Introduce(table.Other, "Schulden na scheiding"));
        held.FirstItem = await held.TakeUp(held.First, table.Chair, table.NoteTaker, table.Participant);
        await held.Session.Share(held.FirstItem, table.Participant, Said);
        await held.Note(held.FirstItem, held.First, Agreed);
        host.Time.Advance(TimeSpan.FromMinutes(20));
        held.SecondItem = await held.TakeUp(held.Second, table.Chair, table.Deputy, table.Other);
        await held.Note(held.SecondItem, held.Second, Agreed2);
        return held;
    }

    /// <summary>The chair closed it.</summary>
    public static async Task<HeldSession> Closed(TestHost host)
    {
        var held = await Running(host);
        using var chair = await host.SignIn(held.Table.Chair);
        (await chair.PostJson($"/sessies/{held.Session.Id}/sluiten")).ShouldBeOk();
        return held;
    }

    /// <summary>The chair closed it and adopted the minutes.</summary>
    public static async Task<HeldSession> Adopted(TestHost host)
    {
        var held = await Closed(host);
        using var chair = await host.SignIn(held.Table.Chair);
        var page = await chair.Get(held.Minutes);
        (await chair.Submit(page.Forms.Single(f => f.Action.EndsWith("/vaststellen", StringComparison.Ordinal)))).ShouldBeOk();
        return held;
    }

    private async Task<Guid> TakeUp(CaseAtWork about, params Person[] people)
    {
        var item = await Session.StartCase(about, people);
        await Session.TakePart(item, people);
        return item;
    }

    private Task Note(Guid item, CaseAtWork about, string text) => Table.Partnership.Do(w =>
    {
        var advice = new Outcome(Guid.CreateVersion7(), Session.Id, item, about.Id, OutcomeKind.Advice, text, null, null, Table.Chair.Id, w.Now);
        advice.TakePosition(about.Introducer.Id, about.Introducer.OrganisationId, Stance.Disagree, Dissent, w.Now);
        advice.TakePosition(Table.Chair.Id, Table.Chair.OrganisationId, Stance.Agree, "", w.Now);
        w.Db.Outcomes.Add(advice);
        w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), Session.Id, item, about.Id, OutcomeKind.Decision, $"Uitstel voor {about.Reference}", Table.Participant.OrganisationId, Table.Participant.Id, Table.Chair.Id, w.Now));
        w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), Table.Id, Session.Id, item, about.Id, $"Bellen over {about.Reference}", about.Introducer.Id, about.Introducer.OrganisationId, DateOnly.FromDateTime(w.Now.UtcDateTime).AddDays(3), Table.Chair.Id, w.Now));
        w.Db.RoomGuests.Add(new RoomGuest(Guid.CreateVersion7(), item, RoomGuestKind.Resident, "moeder", Table.Chair.Id, w.Now));
        w.Advance(Session.Id, "outcomes");
    });
}
