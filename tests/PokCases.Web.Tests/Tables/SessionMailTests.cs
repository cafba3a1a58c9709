using System.Globalization;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Tables;

/// <summary>Invitations by a real SMTP server: a link and the appointment, and nothing of what is on the agenda.</summary>
public sealed class SessionMailTests(MailTests.MailHost host) : IClassFixture<MailTests.MailHost>
{
    [Fact]
    public async Task Plan_WhenMailIsOn_MailsEveryOtherMemberTheLinkAndTheAppointment()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        using var chair = await host.SignIn(table.Chair);

        var session = await PlannedByChair.Plan(table, chair);
        var mails = await Next(4);

        mails.Select(m => m.To).ShouldBe([table.Deputy.Email, table.NoteTaker.Email, table.Participant.Email, table.Other.Email], ignoreOrder: true);
        foreach (var text in mails.Select(m => m.Text))
        {
            text.ShouldContain($"{session.Path}/uitnodiging");
            text.ShouldContain("text/calendar");
            text.ShouldContain("DTSTART:20260317T080000Z");
            text.ShouldContain($"SUMMARY:Tafel {table.Prefix}");
            text.ShouldContain("STATUS:CONFIRMED");
        }
    }

    [Fact]
    public async Task Invite_WhenAGuestComesForACase_MailsTheOwnTimeAndNothingOfTheCaseOrThePeople()
    {
        var partnership = host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var about = await table.Introduce(title: "Mevrouw Pietersen dreigt haar huis te verliezen", question: "Waar kan ik met mijn kinderen heen?");
        var guest = await partnership.Professional("Gerda Gast", await partnership.Organisation("Bank van Waterveen"));
        using var chair = await host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);
        await Next(4);
        (await session.AddCase(about)).ShouldBeOk();
        var item = await session.ItemOf(about.Title);

        (await chair.Post($"{session.Path}/plannen/punten/{item}/gast", ("gast", guest.Id.ToString()), ("van", "09:30"), ("tot", "10:15"))).ShouldBeOk();
        var mail = (await Next(1))[0];

        mail.To.ShouldBe(guest.Email);
        mail.Text.ShouldContain("DTSTART:20260317T083000Z");
        mail.Text.ShouldContain("DTEND:20260317T091500Z");
        foreach (var word in (string[])["Pietersen", "kinderen", about.Reference, "Gerda", "Vera", "Wim"])
        {
            (mail.Raw + mail.Text).ShouldNotContain(word);
        }
    }

    [Fact]
    public async Task Reschedule_WhenInvited_MailsAnAppointmentThatReplacesTheFirst()
    {
        var table = await host.NewPartnership().BreakthroughTable();
        using var chair = await host.SignIn(table.Chair);
        var session = await PlannedByChair.Plan(table, chair);
        var first = (await Next(4)).Single(m => m.To == table.Participant.Email).Text;
        var form = (await session.Page()).Form("/plannen/tijd");

        (await chair.Submit(form, ("van", "13:00"), ("tot", "15:00"))).ShouldBeOk();
        var moved = (await Next(4)).Single(m => m.To == table.Participant.Email).Text;
        (await chair.Post($"{session.Path}/plannen/afgelasten")).ShouldBeOk();
        var cancelled = (await Next(4)).Single(m => m.To == table.Participant.Email).Text;

        moved.ShouldContain("DTSTART:20260317T120000Z");
        Line(moved, "UID").ShouldBe(Line(first, "UID"));
        Line(cancelled, "UID").ShouldBe(Line(first, "UID"));
        Sequence(moved).ShouldBeGreaterThan(Sequence(first));
        cancelled.ShouldContain("STATUS:CANCELLED");
        Sequence(cancelled).ShouldBeGreaterThan(Sequence(moved));
    }

    private static string Line(string calendar, string name) =>
        calendar.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n").Single(l => l.StartsWith($"{name}:", StringComparison.Ordinal));

    private static int Sequence(string calendar) => int.Parse(Line(calendar, "SEQUENCE")["SEQUENCE:".Length..], CultureInfo.InvariantCulture);

    private async Task<List<ReceivedMail>> Next(int count)
    {
        var mails = new List<ReceivedMail>();
        for (var i = 0; i < count; i++)
        {
            mails.Add(await host.Mails.Next());
        }

        return mails;
    }
}
