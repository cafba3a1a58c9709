using System.Net;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>What people do where they may: the forms of their pages are sent, so that mails, log lines, metrics and errors of work that was done are looked through too.</summary>
internal sealed class Deeds(IReadOnlyDictionary<string, WebClient> browsers, Faults faults)
{
    /// <summary>Kinds of form that were accepted at least once.</summary>
    public HashSet<string> Accepted { get; } = [];

    /// <summary>How many were refused, by a rule or for what was filled in.</summary>
    public int Refused { get; private set; }

    public async Task Do(FormBook forms)
    {
        // Who signs out, or puts others out, ends the work.
        foreach (var (kind, form) in forms.All.Where(k => !k.Key.Contains("uitloggen", StringComparison.Ordinal) && !k.Key.Contains("uitschakelen", StringComparison.Ordinal)).SelectMany(k => k.Value.Select(f => (k.Key, f))))
        {
            var answer = await browsers[form.Who.Kind].PostJson(form.Action, [.. form.Fields]);
            if (answer.Status >= HttpStatusCode.InternalServerError)
            {
                faults.Add($"The form {kind} fails", $"the {form.Who.Kind}: {answer}");
            }
            else if (answer.Status < HttpStatusCode.BadRequest)
            {
                Accepted.Add(kind);
                continue;
            }

            Refused++;
            // A page keeps what was typed and shows what its reader may see; an error says nothing.
            if (answer.Header("Content-Type").Contains("json", StringComparison.Ordinal) && Canary.In(answer.Body).Count > 0)
            {
                faults.Add($"An error says something of a case, at {kind}", $"the {form.Who.Kind}: {answer}");
            }
        }
    }
}
