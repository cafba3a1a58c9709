using PokCases.Domain.Rights;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Puts the reminders of a request's term in the table of what falls due.</summary>
internal static class RequestTerms
{
    public static async Task Watch(Writing w, ResidentRequest request, Words words, RightsOptions options)
    {
        var today = words.Local(w.Now);
        var soon = request.DueOn.AddDays(-options.RemindDays);
        await w.DueOn(words, RemindTerm.Work, request.Id, soon > today ? soon : today.AddDays(1));
        var late = request.DueOn.AddDays(1);
        await w.DueOn(words, RemindLate.Work, request.Id, late > today ? late : today.AddDays(1));
    }
}
