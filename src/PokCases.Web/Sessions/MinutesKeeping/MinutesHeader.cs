using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>What stands above minutes: kept as it was when they were adopted, since a table or a person may be called otherwise later.</summary>
internal sealed record MinutesHeader(string Table, int Number, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string Chair, string? AdoptedBy)
{
    /// <summary>As it is now; of adopted minutes as it was then.</summary>
    public static async Task<MinutesHeader> Of(PokCasesDb db, string table, Session session, Minutes? minutes) =>
        minutes is { IsAdopted: true } ? JsonSerializer.Deserialize<MinutesHeader>(minutes.Header, JsonSerializerOptions.Web)! : await Now(db, table, session, adoptedById: null);

    /// <summary>As it is at this moment, to be kept.</summary>
    public static async Task<string> Freeze(PokCasesDb db, string table, Session session, Guid adoptedById) =>
        JsonSerializer.Serialize(await Now(db, table, session, adoptedById), JsonSerializerOptions.Web);

    private static async Task<MinutesHeader> Now(PokCasesDb db, string table, Session session, Guid? adoptedById)
    {
        Guid[] ids = [session.ChairId, adoptedById ?? session.ChairId];
        var names = await db.Professionals.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new MinutesHeader(table, session.Number, session.StartsAt, session.EndsAt, session.Place, names.GetValueOrDefault(session.ChairId, string.Empty), adoptedById is { } by ? names.GetValueOrDefault(by) : null);
    }
}
