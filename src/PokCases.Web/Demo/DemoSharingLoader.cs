using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Persistence;
using PokCases.Web.Sharing.Deciding;

namespace PokCases.Web.Demo;

/// <summary>Puts registers of grounds, decisions to share and consents in the database, by the verbs of the work.</summary>
internal sealed class DemoSharingLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Afternoon = new(15, 50);

    private readonly Dictionary<string, LegalGround> grounds = [];

    public void Load()
    {
        if (partnership.Sharing is not { } sharing)
        {
            return;
        }

        foreach (var entry in sharing.Grounds)
        {
            var written = calendar.Past(entry.Days, Afternoon);
            grounds[entry.Id] = new LegalGround(
                DemoIds.Of("ground", entry.Id),
                DemoIds.Table(entry.Table),
                new LegalGroundText(entry.Name, entry.Article, entry.Law, entry.WhatFor, entry.Kind, calendar.Day(entry.Days), null, ToConfirm: true),
                DemoIds.Person(entry.By),
                written);
            w.Db.LegalGrounds.Add(grounds[entry.Id]);
        }

        foreach (var entry in sharing.Consents)
        {
            LoadConsent(entry);
        }

        foreach (var (entry, index) in sharing.Decisions.Select((e, i) => (e, i)))
        {
            LoadDecision(entry, DemoIds.Of("sharing", $"{index}"));
        }
    }

    private void LoadConsent(PartnershipSharing.ConsentEntry entry)
    {
        var consent = new Consent(
            DemoIds.Of("consent", $"{entry.Case}/{entry.Meaning}"),
            DemoIds.Case(entry.Case),
            entry.Person is { } person ? DemoIds.Of("member", $"{entry.Case}/{person}") : null,
            entry.Meaning,
            entry.Scope,
            calendar.Day(entry.Days),
            entry.Form,
            entry.GivenTo,
            DemoIds.Person(entry.By),
            calendar.Today,
            calendar.Past(entry.Days, Afternoon));
        w.Db.Consents.Add(consent);
        Note(entry.Case, CaseEventKind.ConsentGiven, $"{entry.Meaning}", string.Empty, entry.By, entry.Days, consent.Id);
    }

    private void LoadDecision(PartnershipSharing.DecisionEntry entry, Guid id)
    {
        var (from, at) = (OrganisationOf(entry.By), calendar.Past(entry.Days, Afternoon));
        var text = new SharingText(
            DemoIds.Organisation(entry.To),
            null,
            entry.Task,
            entry.Purpose,
            new SharedSelection(
                entry.Domains.Count > 0,
                AllDomains: false,
                entry.Domains,
                entry.Documents.Count > 0 ? SharedDocuments.Named : SharedDocuments.None,
                [.. entry.Documents.Select(d => DemoIds.Of("document", $"{entry.Case}/{d}"))],
                [],
                OnlyWhatIsThere: false),
            entry.WhyNecessary,
            entry.WhyProportionate,
            new SharingGrounds(entry.Ground is { } ground ? grounds[ground].Id : null, entry.Decided ? false : null, null, entry.Decided ? false : null, null, null),
            entry.InformedDays is { } told ? new Informing(true, calendar.Day(told), entry.InformedHow ?? "", "", null) : Informing.Unknown,
            entry.LastDays is { } last ? calendar.Day(last) : null);
        var decision = new SharingDecision(id, DemoIds.Case(entry.Case), DemoIds.Organisation(from), text, DemoIds.Person(entry.By), at);
        w.Db.SharingDecisions.Add(decision);
        if (entry.Decided)
        {
            // The first moment after the last day, as the page does it.
            var endsAt = calendar.At(entry.LastDays!.Value + 1, TimeOnly.MinValue);
            decision.Decide(1, DemoIds.Person(entry.By), DemoIds.Organisation(from), new SharingFacts([.. grounds.Values], [], HoldsCase: false, calendar.Today), endsAt, at);
            w.Due(EndSharing.Ends, id, endsAt);
            var names = partnership.Organisations.ToDictionary(o => o.Id, o => o.Name);
            Note(entry.Case, CaseEventKind.SharingDecided, string.Empty, $"{names[from]} → {names[entry.To]}", entry.By, entry.Days, id);
        }
    }

    private string OrganisationOf(string person) => partnership.Professionals.Single(p => p.Id == person).Organisation;

    private void Note(string about, CaseEventKind kind, string detail, string text, string by, int days, Guid subject) =>
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), DemoIds.Case(about), kind, detail, text, subject, DemoIds.Person(by), calendar.Past(days, Afternoon)));
}
