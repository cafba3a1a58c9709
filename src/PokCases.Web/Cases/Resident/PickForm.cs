using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Resident;

/// <summary>Everything that can stand on the resident's page, with what was picked and how it is said there.</summary>
/// <param name="Lines">Everything that can stand there.</param>
/// <param name="Version">What was picked, as a number: another pick or another text makes another one.</param>
public sealed record PickForm(IReadOnlyList<PickForm.Line> Lines, int Version)
{
    /// <summary>The name of the tick boxes.</summary>
    public const string Field = "kies";

    public IEnumerable<Line> Of(ResidentItemKind kind) => Lines.Where(l => l.Kind == kind);

    /// <summary>What a form that was sent in says instead.</summary>
    public PickForm With(IFormCollection form)
    {
        var picked = form[Field].ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new PickForm([.. Lines.Select(l => l with { IsPicked = picked.Contains(l.Id.ToString()), Simpler = form[l.TextField].ToString().Trim() })], Version);
    }

    /// <summary>Loads it; what no longer counts is left out.</summary>
    internal static async Task<PickForm> Load(PokCasesDb db, Guid caseId)
    {
        var picked = await db.ResidentItems.Where(i => i.CaseId == caseId).AsNoTracking().ToDictionaryAsync(i => i.SubjectId, i => i.Text);
        var goals = await db.Goals.Where(g => g.CaseId == caseId && g.State == GoalState.Open).OrderBy(g => g.Place).AsNoTracking().ToListAsync();
        var outcomes = await db.Outcomes.Where(o => o.CaseId == caseId && o.State == OutcomeState.Settled).OrderBy(o => o.NotedAt).AsNoTracking().ToListAsync();
        var actions = await db.Actions.Where(a => a.CaseId == caseId && a.State == ActionState.Open).OrderBy(a => a.DueOn).AsNoTracking().ToListAsync();
        return new PickForm(
        [
            .. goals.Select(g => Make(ResidentItemKind.Goal, g.Id, g.Text)),
            .. outcomes.Select(o => Make(ResidentItemKind.Outcome, o.Id, o.Text)),
            .. actions.Select(a => Make(ResidentItemKind.Action, a.Id, a.Text)),
        ], VersionOf(picked));

        Line Make(ResidentItemKind kind, Guid id, string text) => new(kind, id, text, picked.ContainsKey(id), picked.GetValueOrDefault(id, string.Empty));
    }

    // Picks come and go, so that none of them can count for the whole: what stands there is the number.
    private static int VersionOf(Dictionary<Guid, string> picked)
    {
        var said = string.Join('\n', picked.OrderBy(p => p.Key).Select(p => $"{p.Key:N} {p.Value}"));
        return BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(said))) & int.MaxValue;
    }

    /// <param name="Kind">What it is.</param>
    /// <param name="Id">The goal, outcome or action.</param>
    /// <param name="Text">As it stands in the case.</param>
    /// <param name="IsPicked">Whether it is on the page.</param>
    /// <param name="Simpler">How it is said there; empty for as it stands in the case.</param>
    public sealed record Line(ResidentItemKind Kind, Guid Id, string Text, bool IsPicked, string Simpler)
    {
        public string TextField => $"tekst-{Id}";
    }
}
