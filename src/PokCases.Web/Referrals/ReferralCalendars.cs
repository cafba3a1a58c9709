using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>The terms that hold for a referral: of its table, else of the partnership, else the usual ones; with the working days and the time zone of the installation.</summary>
internal sealed class ReferralCalendars(IOptions<LookOptions> look, WorkingDays working)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone);

    /// <param name="db">Where from.</param>
    /// <param name="tableId">The referral's table; null for one of no case.</param>
    public async Task<ReferralCalendar> Of(PokCasesDb db, Guid? tableId)
    {
        var table = tableId ?? ReferralTerms.Partnership;
        var found = await db.ReferralTerms.Where(t => t.TableId == table || t.TableId == ReferralTerms.Partnership).AsNoTracking().ToListAsync();
        var terms = found.Find(t => t.TableId == table) ?? found.FirstOrDefault();
        return new ReferralCalendar(terms?.Days ?? ReferralTermDays.Usual, working, zone);
    }
}
