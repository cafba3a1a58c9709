using System.Net;
using PokCases.Web.Tests.Accountability;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Holds one answer against the oracle: its status, and every canary in it.</summary>
internal sealed class Judge(Oracle oracle, ILookup<string, Planted> planted, MarkedPartnership made, Faults faults)
{
    /// <summary>Columns of which somebody who may was shown something.</summary>
    public HashSet<string> Shown { get; } = [];

    public void Look(Row row, Who who, Target target, HttpStatusCode status, string location, string text)
    {
        var example = $"the {who.Kind} at {target.Address}";
        if (What(row, who, target, status, location) is { } wrong)
        {
            faults.Add($"{row.Method} {row.Route} answers {(int)status} {wrong}", example);
        }

        foreach (var canary in Canary.In(text))
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

    private string? What(Row row, Who who, Target target, HttpStatusCode status, string location)
    {
        if (status >= HttpStatusCode.InternalServerError)
        {
            return "for what somebody asked";
        }

        if (row.May(oracle, who, target))
        {
            if (row.Method == "POST")
            {
                return status == HttpStatusCode.BadRequest ? null : "to a form without the mark of one of ours";
            }

            return row.Exactly && status is not (HttpStatusCode.OK or HttpStatusCode.NoContent) ? "to somebody who may" : null;
        }

        if (!who.IsIn)
        {
            return status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound
                || (status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && location.Contains("/inloggen", StringComparison.Ordinal)) ? null : "to somebody who is not signed in";
        }

        // Of a case that somebody may not see not even its being there is told, but to who follows its terms.
        var mayNotKnow = target.Case != default && !oracle.SeesCase(who, target.Case) && !oracle.Triages(who, target.Case) && !Oracle.IsCoordinator(who);
        return status switch
        {
            HttpStatusCode.NotFound => null,
            HttpStatusCode.Forbidden => mayNotKnow && row.Method == "GET" ? "to somebody who may not know that it is there" : null,
            _ => "to somebody who may not",
        };
    }
}
