using PokCases.Load.Servers;

namespace PokCases.Load.Crash;

/// <summary>Holds what is stored against the ledger; runs beside the server, before anybody writes again.</summary>
internal sealed class Check(SessionInProgress session, Ledger ledger, StoredTruth truth, Findings findings)
{
    /// <summary>After a restart, with what got no answer settled or not.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        if (!await truth.IsIntact(cancellation))
        {
            findings.NotIntact++;
        }

        if (!await truth.ReadLog(cancellation))
        {
            findings.LogBroken++;
        }

        findings.Gaps += await truth.StreamsWithGaps(cancellation);
        var stored = await truth.Contributions(session.Item, cancellation);
        var changes = (await truth.Changes(session.Session, cancellation)).ToLookup(c => c.Contribution, c => c.Seq);
        var acknowledged = ledger.Acknowledged.ToList();
        findings.Lost = Math.Max(findings.Lost, acknowledged.Count(a => !stored.Contains(a.Key) || !changes.Contains(a.Key) || !truth.Done.ContainsKey(a.Key)));
        findings.NumberedOtherwise = Math.Max(findings.NumberedOtherwise, acknowledged.Count(a => changes.Contains(a.Key) && changes[a.Key].First() != a.Value) + ledger.Contradicted);
        findings.Doubled = Math.Max(findings.Doubled, changes.Count(c => c.Count() > 1) + truth.Done.Count(d => d.Value > 1));
        findings.FromNowhere = Math.Max(findings.FromNowhere, stored.Count(c => !ledger.WasSent(c)));
    }
}
