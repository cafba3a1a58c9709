using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>A board's stream is its table's; who may see the table may watch it. Nothing leaves here but a number.</summary>
internal sealed class BoardGate(ReadDoor reading) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await using var db = reading.Plain();
        if (!await db.Tables.AnyAsync(t => t.Id == stream && t.Kind != TableKind.PartnerMeeting))
        {
            return null;
        }

        var roles = await db.TableMembers.Where(m => m.TableId == stream && m.ProfessionalId == caller.PersonId && m.Until == null).Select(m => m.Roles).SingleOrDefaultAsync();
        return AccessPolicy.Table(caller.Viewer, roles).IsAllowed
            ? await db.Streams.Where(s => s.Id == stream).Select(s => s.Seq).SingleOrDefaultAsync()
            : null;
    }
}
