using PokCases.Domain.Tables;

namespace PokCases.Web.Tests.Authorisation;

/// <content>Sessions: the room, its planning, its minutes.</content>
internal static partial class Rows
{
    private const string Room = "/sessies/{id:guid}";
    private const string Item = Room + "/punten/{itemId:guid}";
    private const string Plan = Room + "/plannen";

    private static IEnumerable<Row> OfSessions() =>
    [
        Get(Room, Session), Get($"{Room}/wijzigingen", Session), // The appointment of who is invited, also of who declined.
        Get($"{Room}/afspraak.ics", (o, w, t) => o.WasInvited(w, t.Session)),
        AtMost($"{Room}/groot-scherm", Session), AtMost($"{Room}/groot-scherm/wijzigingen", Session),
        AtMost($"{Room}/verslag", Session), AtMost($"{Room}/verslag/wijzigingen", Session), AtMost($"{Room}/verslag.docx", Session),
        AtMost($"{Item}/waarom", Session),
        // One's own, of what one took part in.
        AtMost($"{Item}/ontvangstbewijs", (o, w, t) => o.TookPart(w, t.Thing)),
        // Who holds the case decides, admitted and at the table; the chair can only take it back (decision 0023).
        AtMost($"{Item}/namen", RevealsNames),
        AtMost($"{Room}/uitnodiging", (o, w, t) => o.WasInvited(w, t.Session)), AtMost($"{Room}/voorstellen", Takes),
        Get(Plan, Plans), Get($"{Plan}/wijzigingen", Plans),
        // "Wie ziet dit? on every contribution": for who reads it, at the open item.
        AtMost($"{Room}/bijdragen/{{contributionId:guid}}/wie", ReadsAtItem),
        AtMost($"{Room}/bijdragen/{{contributionId:guid}}/wijzigen", IsOwnOrNotes),
        .. Posts(
            Plans,
            $"{Plan}/afgelasten", $"{Plan}/casus", $"{Plan}/thema", $"{Plan}/tijd", $"{Plan}/voorzitter", $"{Plan}/doorgeschoven/{{itemId:guid}}",
            $"{Plan}/gasten/{{invitationId:guid}}/tijd", $"{Plan}/gasten/{{invitationId:guid}}/weg", $"{Plan}/punten/{{itemId:guid}}", $"{Plan}/punten/{{itemId:guid}}/gast",
            $"{Plan}/punten/{{itemId:guid}}/toegang", $"{Plan}/punten/{{itemId:guid}}/weg", $"{Plan}/punten/{{itemId:guid}}/{{step:regex(^(op|neer)$)}}",
            $"{Plan}/voorstellen/{{itemId:guid}}/ja", $"{Plan}/voorstellen/{{itemId:guid}}/nee"),
        .. Posts(
            // Opening too: a deputy whose chair is late.
            (o, w, t) => o.ChairsSession(w, t.Session),
            $"{Room}/sluiten", $"{Room}/heropenen", $"{Room}/rondje-klaar", $"{Item}/starten", $"{Item}/afronden", $"{Item}/volgende-stap", $"{Item}/vorige-stap",
            $"{Item}/tijd", $"{Item}/parkeren", $"{Item}/doorschuiven", $"{Item}/toegang-verlengen", $"{Item}/toelaten", $"{Item}/toelating-intrekken",
            $"{Item}/gasten", $"{Item}/gasten/{{guestId:guid}}/weg", $"{Room}/beurt", $"{Room}/voorzitter/overdragen", $"{Room}/openen"),
        .. Posts((o, w, t) => Chairs(o, w, t) || Takes(o, w, t), $"{Room}/voorzitter/nemen", $"{Item}/toelating-bevestigen"),
        .. Posts(Takes, $"{Room}/aanschuiven", $"{Room}/vertrekken", $"{Room}/hand", $"{Room}/rondje", $"{Room}/voorstellen", $"{Room}/voorstellen/{{itemId:guid}}/intrekken"),
        .. Posts((o, w, t) => o.WasInvited(w, t.Session), $"{Room}/uitnodiging"),
        .. Posts(RevealsNames, $"{Item}/namen"),
        .. Posts((o, w, t) => RevealsNames(o, w, t) || Chairs(o, w, t), $"{Item}/namen/terug"),
        .. Posts(IsInItem, $"{Item}/acties", $"{Item}/bijdragen", $"{Item}/uitkomsten"),
        .. Posts(IsOwnContribution, $"{Room}/bijdragen/{{contributionId:guid}}/wie"),
        .. Posts(IsOwnOrNotes, $"{Room}/bijdragen/{{contributionId:guid}}/wijzigen", $"{Room}/bijdragen/{{contributionId:guid}}/intrekken"),
        .. Posts(
            (o, w, t) => o.Facts.Outcomes.Find(x => x.Id == t.Thing) is { } outcome && o.IsInItem(w, outcome.ItemId),
            $"{Room}/uitkomsten/{{outcomeId:guid}}/besluiten", $"{Room}/uitkomsten/{{outcomeId:guid}}/intrekken", $"{Room}/uitkomsten/{{outcomeId:guid}}/standpunt", $"{Room}/uitkomsten/{{outcomeId:guid}}/wijzigen"),
        .. Posts(
            (o, w, t) => o.Facts.Actions.Find(x => x.Id == t.Thing) is { } action && o.SeesAction(w, action),
            $"{Room}/acties/{{actionId:guid}}/heropenen", $"{Room}/acties/{{actionId:guid}}/klaar", $"{Room}/acties/{{actionId:guid}}/vervallen", $"{Room}/acties/{{actionId:guid}}/wijzigen"),
        .. Posts((o, w, t) => Chairs(o, w, t) || o.RolesAt(w, t.Table).HasFlag(TableRoles.Chair), $"{Room}/verslag/vaststellen"),
        .. Posts(Session, $"{Room}/verslag/aanvullen"),
    ];

    private static bool RevealsNames(Oracle o, Who w, Target t) => o.Facts.Items.Find(i => i.Id == t.Thing) is { CaseId: { } about } && o.IsInItem(w, t.Thing) && o.HoldsCase(w, about);

    private static bool IsInItem(Oracle o, Who w, Target t) => o.IsInItem(w, t.Thing);

    private static bool ReadsAtItem(Oracle o, Who w, Target t) => o.Facts.Contributions.Find(c => c.Id == t.Thing) is { } said && o.Facts.Items.Exists(i => i.Id == said.ItemId) && o.IsInItem(w, said.ItemId) && o.ReadsContribution(w, said);

    // Who said it, and who writes down for the table.
    private static bool IsOwnOrNotes(Oracle o, Who w, Target t) => o.Facts.Contributions.Find(c => c.Id == t.Thing) is { } said && o.Facts.Items.Exists(i => i.Id == said.ItemId) && o.IsInItem(w, said.ItemId)
        && (said.SpeakerId == w.Id || said.AuthorId == w.Id || o.ChairsSession(w, t.Session) || (o.RolesAt(w, t.Table) & (TableRoles.NoteTaker | TableRoles.BreakthroughLead)) != 0);
}
