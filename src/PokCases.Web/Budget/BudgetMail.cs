using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Budget;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Budget;

/// <summary>Mails about requests for money: a link, no amount and no case.</summary>
internal sealed class BudgetMail(WorkMail mails)
{
    /// <summary>Tells the mandate holders of the table who can still agree that a request waits for them.</summary>
    public async Task Asked(Writing w, Guid tableId, BudgetRequest request)
    {
        var holders = await w.Db.TableMembers
            .Where(m => m.TableId == tableId && m.Until == null && m.Mandate != string.Empty && m.ProfessionalId != request.RequesterId && m.ProfessionalId != request.FirstApproverId)
            .Select(m => m.ProfessionalId)
            .ToListAsync();
        await mails.Tell(w, MailKind.BudgetAsked, holders, BudgetModule.RequestPath(tableId, request.Id));
    }

    /// <summary>Tells who asked that it was decided. Not how: that stands with the case.</summary>
    public Task Answered(Writing w, BudgetRequest request) => mails.Tell(w, MailKind.BudgetAnswered, [request.RequesterId], "/mijn-dag");
}
