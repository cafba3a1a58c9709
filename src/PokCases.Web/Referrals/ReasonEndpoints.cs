using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Referrals;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>The reasons of a table or of the partnership to choose from: a new one, other words, off the list and back on it.</summary>
internal static class ReasonEndpoints
{
    public const string Under = "/redenen";

    public static Task Save(HttpContext http, Guid? tableId, IFormCollection form, WriteDoor door)
    {
        var commandId = form.CommandId();
        return door.Run(http.GetCaller(), commandId, "ChangeReferralReasons", async w =>
        {
            await TermsEndpoints.Require(w, tableId);
            if (form.Text("reden").Length == 0)
            {
                var to = form.Choice<ReferralState>("staat");
                var listed = await w.Db.ReferralReasons.Where(r => r.TableId == tableId && r.To == to).ToListAsync();
                w.Db.ReferralReasons.Add(ReferralReason.Own(commandId, tableId, to, form.Text("naam"), listed));
                return;
            }

            var id = Guid.TryParse(form.Text("reden"), out var given) ? given : throw RefusedException.Unknown();
            var reason = await w.Db.ReferralReasons.SingleOrDefaultAsync(r => r.Id == id && r.TableId == tableId) ?? throw RefusedException.Unknown();
            if (form.Text("doen") is "af" or "terug")
            {
                reason.Retire(form.Version("versie"), form.Text("doen") == "af");
            }
            else
            {
                reason.Change(form.Version("versie"), form.Text("naam"), reason.Order);
            }
        }, http.RequestAborted);
    }
}
