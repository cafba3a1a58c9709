using System.Globalization;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>What stands in the minutes, in words: the same on the screen and in the Word file. Dates carry their year, since paper stays.</summary>
internal sealed class MinutesPhrases(IStringLocalizer<MinutesTexts> texts, Words words)
{
    private static readonly TableRoles[] NamedRoles =
        [TableRoles.DeputyChair, TableRoles.BreakthroughLead, TableRoles.NoteTaker, TableRoles.Supporter, TableRoles.Facilitator];

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string Heading(MinutesView view) => texts["Heading", view.Table, view.Number];

    /// <summary>"2. Dreigende ontruiming, twee regelingen botsen"</summary>
    public string Title(ItemDocument item) => texts["NumberedTitle", item.Number, item.Kind switch
    {
        ItemKind.Welcome => texts["Welcome"].Value,
        ItemKind.Closing => texts["Closing"].Value,
        _ => item.Title,
    }];

    /// <summary>"4. Rode draad: kwijtschelding en beslag", "5. Schulden na scheiding (DB-2026-009)"</summary>
    public string Title(MinutesView.Waiting item) => texts["NumberedTitle", item.Number,
        item.Reference is null ? item.Title : texts["TitleWithReference", item.Title, item.Reference].Value];

    /// <summary>"Casus DB-2026-014 · 9.31–10.12 uur", or what became of it.</summary>
    public string Under(ItemDocument item)
    {
        List<string> parts = [];
        parts.Add(item.Kind switch
        {
            ItemKind.Case => texts["CaseReference", item.Reference!],
            ItemKind.Topic => texts["Topic"],
            _ => texts["FixedItem"],
        });
        parts.Add(item.EndedAt is { } ended
            ? texts["FromUntil", words.Time(item.StartedAt!.Value), words.Time(ended)]
            : texts["From", words.Time(item.StartedAt!.Value)]);
        if (item.State is ItemState.Parked or ItemState.Deferred)
        {
            parts.Add(texts[$"State{item.State}"]);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>"Overzicht 6 min, Inzicht 7 min"; empty without phases.</summary>
    public string Phases(ItemDocument item) =>
        string.Join(", ", item.Phases.Select(p => texts["PhaseTime", p.Name, words.Minutes(TimeSpan.FromSeconds(p.SpentSeconds))].Value));

    /// <summary>"Sanne de Vries (voorzitter), Gemeente Vlierhoven"</summary>
    public string Person(ItemDocument.PersonThen person)
    {
        var roles = RolesOf(person).ToList();
        var named = roles.Count == 0 ? person.Name : texts["PersonWithRole", person.Name, string.Join(", ", roles)].Value;
        return person.Organisation.Length == 0 ? named : texts["PersonOf", named, person.Organisation];
    }

    /// <summary>"T. Lansink, Woonstichting Het Anker"</summary>
    public string NameAndOrganisation(ItemDocument.PersonThen person) =>
        person.Organisation.Length == 0 ? person.Name : texts["PersonOf", person.Name, person.Organisation];

    public string BesideThem(ItemDocument.WithoutAccount guest) =>
        guest.Role.Length == 0 ? texts[$"Guest{guest.Kind}"] : texts[$"Guest{guest.Kind}As", guest.Role];

    /// <summary>"Besluit van Woonstichting Het Anker, door T. Lansink"; undecided and withdrawn ones say so.</summary>
    public string Kind(ItemDocument.OutcomeThen outcome)
    {
        string kind = outcome switch
        {
            { Kind: OutcomeKind.Agreement } => texts["Agreement"],
            { Kind: OutcomeKind.Advice } => texts["Advice"],
            { State: OutcomeState.Proposed } => texts["DecisionOpen", outcome.Organisation!, outcome.MandateHolder!.Name],
            _ => texts["Decision", outcome.Organisation!, outcome.MandateHolder!.Name],
        };
        return outcome.State == OutcomeState.Withdrawn ? texts["Withdrawn", kind] : kind;
    }

    /// <summary>"Akkoord: A, B"; null when nobody took this stance.</summary>
    public string? Stance(ItemDocument.OutcomeThen outcome, Stance stance)
    {
        var who = outcome.Positions.Where(p => p.Stance == stance).Select(p => p.Who.Name).ToList();
        return who.Count == 0 ? null : texts["StanceBy", texts[$"Stance{stance}"], words.List(who)].Value;
    }

    /// <summary>Who did not agree or abstained, and said why.</summary>
    public static IEnumerable<ItemDocument.PositionThen> Dissent(ItemDocument.OutcomeThen outcome) =>
        outcome.Positions.Where(p => p.Dissent.Length > 0);

    /// <summary>"27 november 2026"</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    public string Day(DateTimeOffset moment) => Day(words.Local(moment));

    /// <summary>"dinsdag 24 november 2026, 9.00–11.00 uur"</summary>
    public string When(MinutesView view) => texts["When",
        words.Local(view.StartsAt).ToString("dddd d MMMM yyyy", Culture), words.Time(view.StartsAt), words.Time(view.EndsAt)];

    public string AddedBy(MinutesView.Addition addition) => texts["AddedBy",
        addition.Organisation.Length == 0 ? addition.Author : texts["PersonOf", addition.Author, addition.Organisation].Value, Day(addition.At), words.Time(addition.At)];

    /// <summary>Where the minutes stand, in a sentence.</summary>
    public string Stage(MinutesView view) => view.Stage switch
    {
        MinutesStage.Interim => texts["StageInterim"],
        MinutesStage.Draft => texts["StageDraft", Day(view.DraftedAt ?? view.Now)],
        MinutesStage.Adopted => texts["StageAdopted", view.AdoptedBy ?? string.Empty, Day(view.AdoptedAt!.Value), Day(view.ReadableUntil!.Value)],
        _ => texts["StageNone"],
    };

    /// <summary>Why this viewer sees an item, and until when.</summary>
    public string Why(Sight sight) => sight switch
    {
        { Ground: Ground.TookPart, Until: { } until } => texts["WhyTookPartUntil", Day(until)],
        { Ground: Ground.TookPart } => texts["WhyTookPart"],
        { Ground: Ground.CaseTeam } => texts["WhyCaseTeam"],
        { Ground: Ground.OpenItem } => texts["WhyOpenItem"],
        { Ground: Ground.Invited } => texts["WhyInvited"],
        _ => texts["WhyTableMember"],
    };

    private IEnumerable<string> RolesOf(ItemDocument.PersonThen person)
    {
        if (person.Chaired)
        {
            yield return texts["RoleChair"];
        }

        foreach (var role in NamedRoles.Where(r => person.Roles.HasFlag(r)))
        {
            yield return texts[$"Role{role}"];
        }

        if (person.Introduced)
        {
            yield return texts["RoleIntroducer"];
        }

        if (person.SubstituteFor is { Length: > 0 } absent)
        {
            yield return texts["RoleSubstitute", absent];
        }
        else if (person.Roles == TableRoles.None)
        {
            yield return texts["RoleGuest"];
        }
    }
}
