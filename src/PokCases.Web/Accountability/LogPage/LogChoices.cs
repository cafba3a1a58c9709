using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Accountability.LogPage;

/// <summary>What the form of the log lets one choose from.</summary>
public sealed record LogChoices(IReadOnlyList<FieldChoice> People, IReadOnlyList<FieldChoice> Organisations, IReadOnlyList<FieldChoice> Actions, IReadOnlyList<FieldChoice> Grounds)
{
    internal static async Task<LogChoices> Read(PokCasesDb db, LogWords words)
    {
        var organisations = await db.Organisations.OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync();
        var nameOf = organisations.ToDictionary(o => o.Id, o => o.Name);
        var people = await db.Professionals.OrderBy(p => p.Name).Select(p => new { p.Id, p.Name, p.OrganisationId }).ToListAsync();
        return new LogChoices(
            people.ConvertAll(p => new FieldChoice(p.Id.ToString(), $"{p.Name} ({nameOf.GetValueOrDefault(p.OrganisationId)})")),
            organisations.ConvertAll(o => new FieldChoice(o.Id.ToString(), o.Name)),
            [.. words.Actions().Select(a => new FieldChoice(a.Code, a.Name))],
            [.. Enum.GetNames<Ground>().Where(g => g != nameof(Ground.None)).Select(g => new FieldChoice(g, words.Ground(g))).OrderBy(c => c.Text, StringComparer.CurrentCulture)]);
    }
}
