using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

/// <summary>The method of a case: a copy of the steps of its table, made when the case begins.</summary>
internal static class CaseMethods
{
    /// <summary>Copies the steps the table uses now, inside the command that brings the case; nothing when the table uses none.</summary>
    public static async Task<CaseMethod?> Begin(Writing w, Guid caseId, Guid? templateId)
    {
        if (await w.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId) is not { } template)
        {
            return null;
        }

        var method = new CaseMethod(caseId, template, w.Now);
        w.Db.CaseMethods.Add(method);
        return method;
    }

    /// <summary>The case goes to another table: it gets that table's steps, as long as none of its own was answered.</summary>
    public static async Task GoOnAt(Writing w, Guid caseId, Guid? templateId)
    {
        if (await Of(w.Db, caseId) is { HasAnswers: false } method && await w.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId) is { } template)
        {
            method.BeginAgain(template, w.Now);
            w.Advance(caseId, MethodElements.Steps);
        }
    }

    /// <summary>The case's own steps with all their answers; null for a case whose history lies elsewhere, until somebody works on it.</summary>
    public static Task<CaseMethod?> Of(PokCasesDb db, Guid caseId) =>
        db.CaseMethods.Include(m => m.Steps).ThenInclude(s => s.Answers).AsSplitQuery().SingleOrDefaultAsync(m => m.CaseId == caseId);
}
