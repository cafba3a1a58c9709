using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>A file that was looked at and left is thrown away after a day: it is about residents, and nobody waits for it. Subject: the import.</summary>
internal sealed class ForgetImport : IDueHandler
{
    public const string DueKind = "forget-case-import";

    public static readonly TimeSpan After = TimeSpan.FromDays(1);

    public string Kind => DueKind;

    public string CommandName => "ForgetImport";

    public async Task Do(Writing w, Guid subject) =>
        await w.Db.CaseImports.Where(i => i.Id == subject && i.State == CaseImportState.Previewed).ExecuteDeleteAsync();
}
