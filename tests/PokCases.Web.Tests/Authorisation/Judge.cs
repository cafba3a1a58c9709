using System.Net;
using PokCases.Web.Tests.Accountability;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Holds one answer against the oracle: its status, and every canary in it.</summary>
internal sealed class Judge(Oracle oracle, ILookup<string, Planted> planted, MarkedPartnership made, Faults faults)
{
    /// <summary>Columns of which somebody who may was shown something.</summary>
    public HashSet<string> Shown { get; } = [];

    /// <param name="row">The endpoint.</param>
    /// <param name="who">Who asked.</param>
    /// <param name="target">What.</param>
    /// <param name="status">What was answered.</param>
    /// <param name="location">Where a redirect leads, or the head of the answer.</param>
    /// <param name="text">The whole answer.</param>
    /// <param name="sent">What was filled in: a form that is refused keeps what was typed.</param>
    /// <param name="elsewhere">What the same form answers about something that is not there; asked when it is refused for what was filled in.</param>
    public void Look(Row row, Who who, Target target, HttpStatusCode status, string location, string text, IEnumerable<string> sent, HttpStatusCode? elsewhere)
    {
        var example = $"the {who.Kind} at {target.Address}";
        if (What(row, who, target, status, location, elsewhere) is { } wrong)
        {
            faults.Add($"{row.Method} {row.Route} answers {(int)status} {wrong}", example);
        }

        foreach (var canary in Canary.In(text).Except(sent.SelectMany(Canary.In)))
        {
            var places = planted[canary].ToList();
            if (!places.Exists(p => oracle.Reads(who, p, row.Route)))
            {
                faults.Add($"{row.Method} {row.Route} shows {string.Join(" or ", places.Select(p => p.Column).DefaultIfEmpty("a canary of nowhere"))}", $"{example} ({(int)status}, {canary})");
                continue;
            }

            lock (Shown)
            {
                Shown.UnionWith(places.Select(p => p.Column));
            }
        }

        // What stands in the files themselves.
        foreach (var about in made.Cases.Where(c => text.Contains(c.Text("document"), StringComparison.Ordinal) && !oracle.Facts.Documents.Exists(d => d.CaseId == c.Id && oracle.ReadsDocument(who, d))))
        {
            faults.Add($"{row.Method} {row.Route} shows what is in a document", $"{example} of {about.Case.Reference}");
        }
    }

    private string? What(Row row, Who who, Target target, HttpStatusCode status, string location, HttpStatusCode? elsewhere)
    {
        if (status >= HttpStatusCode.InternalServerError)
        {
            return "for what somebody asked";
        }

        if (row.May(oracle, who, target))
        {
            if (row.Method == "POST")
            {
                return status == HttpStatusCode.BadRequest || (!who.IsIn && IsToSignIn(status, location)) ? null : "to a form without the mark of one of ours";
            }

            return row.Exactly && status is not (HttpStatusCode.OK or HttpStatusCode.NoContent) ? "to somebody who may" : null;
        }

        if (!who.IsIn)
        {
            return status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound
                || IsToSignIn(status, location) ? null : "to somebody who is not signed in";
        }

        return status switch
        {
            HttpStatusCode.NotFound => null,
            // Nothing happened since in the case, which this person may see; of what is asked about it says nothing, not even whether it is there.
            HttpStatusCode.NoContent when row.Method == "GET" && target.Case != default && oracle.SeesCase(who, target.Case) => null,
            HttpStatusCode.Forbidden => MayKnow(who, target) || elsewhere == status ? null : "to somebody who may not know that it is there",
            // What was filled in may be refused before it is asked who sends it, as long as that tells nothing of what is there.
            HttpStatusCode.BadRequest when row.Method == "POST" => KnowsOf(row, who, target) || elsewhere == status ? null : $"to somebody who may not know that it is there, and {(int?)elsewhere} about what is not",
            // A rule that says why not, to who reads the thing anyway.
            HttpStatusCode.BadRequest when oracle.Facts.Contributions.Find(c => c.Id == target.Thing) is { } said && oracle.ReadsContribution(who, said) => null,
            _ => "to somebody who may not",
        };
    }

    /// <summary>"Everybody else: nothing, not even that it exists" (§2.5), but to who follows its terms. Sessions and tables by who sees them.</summary>
    public bool MayKnow(Who who, Target target) =>
        target.Case != default ? oracle.SeesCase(who, target.Case) || oracle.Triages(who, target.Case) || Oracle.IsCoordinator(who)
        : target.Session != default ? oracle.SeesSession(who, target.Session)
        : target.Table == default || oracle.SeesTable(who, target.Table);

    /// <summary>The same about what is of no case, session or table: who may open its page knows of it.</summary>
    public bool KnowsOf(Row row, Who who, Target target) =>
        target is { Case: var about, Session: var session, Table: var table } && (about != default || session != default || table != default)
            ? MayKnow(who, target)
            : !row.Route.Contains('{', StringComparison.Ordinal) || (Rows.All.TryGetValue(("GET", row.Route[..(row.Route.IndexOf('}', StringComparison.Ordinal) + 1)]), out var page) && page.May(oracle, who, target));

    private static bool IsToSignIn(HttpStatusCode status, string location) => status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && location.Contains("/inloggen", StringComparison.Ordinal);
}
