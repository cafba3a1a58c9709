namespace PokCases.Web.Tests.Authorisation;

/// <summary>The matrix: every endpoint, and who may. One without a row fails.</summary>
/// <remarks>
/// A new endpoint:
/// <list type="number">
/// <item>Give it a row in the file of its part (or a new <c>Rows.Part.cs</c>, named in <see cref="All"/>), with the route as it
/// is mapped. <see cref="Get"/> when whoever may always gets an answer; <see cref="AtMost"/> when it depends on how things
/// stand as well, so that only nobody else may get one; <see cref="Posts"/> for what changes something. Who may is said in
/// terms of <see cref="Oracle"/>, which is written from the design and asks nothing of the access policy.</item>
/// <item>A place in the route that is new (<c>/bewaren/{id:guid}</c>) gets values in <see cref="Targets"/>, after the word
/// before it, from <see cref="Facts"/>.</item>
/// <item>A new personal table with texts gets a line in <c>Oracle.Texts.cs</c> that says who reads it, and the marked
/// partnership a row of it; a text that can hold no canary is named in <see cref="Planting.Without"/> with the reason.</item>
/// <item>A command is tried in earnest only when a form of its kind was found on a page of who may: one with nothing in it can be
/// refused before it is asked who sends it. The test says of which commands none was found.</item>
/// </list>
/// A row is made wider only with the sentence of the design that says so.
/// </remarks>
internal static partial class Rows
{
    public static IReadOnlyDictionary<(string Method, string Route), Row> All { get; } =
        ((IEnumerable<Row>)[.. OfCases(), .. OfHouseholds(), .. OfSessions(), .. OfTables(), .. OfWork(), .. OfHelpMap(), .. OfReferrals(), .. OfLaw(), .. OfAdviceDesk(), .. OfOutside(), .. OfRights(), .. OfRetention(), .. OfAccounts()]).ToDictionary(r => (r.Method, r.Route));

    private delegate bool May(Oracle oracle, Who who, Target about);

    // Who may gets an answer, and nobody else.
    private static Row Get(string route, May may) => new("GET", route, (o, w, t) => may(o, w, t), Exactly: true);

    // Nobody else gets one; who may gets one as far as there is something to do.
    private static Row AtMost(string route, May may) => new("GET", route, (o, w, t) => may(o, w, t), Exactly: false);

    private static IEnumerable<Row> Posts(May may, params string[] routes) => routes.Select(r => new Row("POST", r, (o, w, t) => may(o, w, t), Exactly: false));

    private static bool Anybody(Oracle oracle, Who who, Target about) => true;

    private static bool SignedIn(Oracle oracle, Who who, Target about) => who.IsIn;

    private static bool Sees(Oracle oracle, Who who, Target about) => oracle.SeesCase(who, about.Case);

    private static bool Works(Oracle oracle, Who who, Target about) => oracle.WorksWithCase(who, about.Case);

    private static bool Changes(Oracle oracle, Who who, Target about) => oracle.ChangesCase(who, about.Case);

    private static bool Holds(Oracle oracle, Who who, Target about) => oracle.HoldsCase(who, about.Case);

    private static bool Session(Oracle oracle, Who who, Target about) => oracle.SeesSession(who, about.Session);

    private static bool Takes(Oracle oracle, Who who, Target about) => oracle.TakesPart(who, about.Session);

    private static bool Plans(Oracle oracle, Who who, Target about) => oracle.PlansSession(who, about.Session);

    private static bool Chairs(Oracle oracle, Who who, Target about) => oracle.ChairsSession(who, about.Session);

    private static bool Table(Oracle oracle, Who who, Target about) => oracle.SeesTable(who, about.Table);

    private static bool Manages(Oracle oracle, Who who, Target about) => oracle.ManagesTable(who, about.Table);

    private static bool Coordinates(Oracle oracle, Who who, Target about) => Oracle.IsCoordinator(who);

    private static bool Administers(Oracle oracle, Who who, Target about) => Oracle.IsAdministrator(who);

    private static bool Supervises(Oracle oracle, Who who, Target about) => Oracle.Supervises(who);

    private static bool Handles(Oracle oracle, Who who, Target about) => Oracle.HandlesCases(who);

    private static bool HandlesRequests(Oracle oracle, Who who, Target about) => Oracle.HandlesRequests(who);

    private static bool InPartnership(Oracle oracle, Who who, Target about) => Oracle.WorksInPartnership(who);
}
