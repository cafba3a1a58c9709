using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>Looks now and then whether an import that was started is done, and goes on with it when a restart or a failing store broke it off.</summary>
internal sealed class ResumeImport(ImportRunner runner) : IDueHandler
{
    public const string DueKind = "case-import";

    /// <summary>How long an import has before somebody looks.</summary>
    public static readonly TimeSpan LookAfter = TimeSpan.FromMinutes(5);

    public string Kind => DueKind;

    public string CommandName => "ResumeImport";

    public async Task Do(Writing w, Guid subject)
    {
        if (await w.Db.CaseImports.AnyAsync(i => i.Id == subject && i.State == CaseImportState.Running))
        {
            w.Due(DueKind, subject, w.Now + LookAfter);
            w.Committed += () => runner.Begin(subject);
        }
    }
}
