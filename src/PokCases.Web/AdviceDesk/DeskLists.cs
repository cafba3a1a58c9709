using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk;

/// <summary>Themes and kinds of help, in the order of their lists, with those of before.</summary>
public sealed record DeskLists(IReadOnlyList<AdviceTheme> Themes, IReadOnlyList<HelpKind> Kinds)
{
    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    internal static async Task<DeskLists> Load(PokCasesDb db) => new(
        await db.AdviceThemes.OrderBy(t => t.Order).ThenBy(t => t.Code).AsNoTracking().ToListAsync(),
        await db.HelpKinds.OrderBy(k => k.Order).ThenBy(k => k.Code).AsNoTracking().ToListAsync());

    public static string NameOf(AdviceListEntry entry) => entry.NameIn(Language);

    public string Theme(Guid id) => Themes.FirstOrDefault(t => t.Id == id) is { } theme ? NameOf(theme) : string.Empty;

    public string Kind(Guid id) => Kinds.FirstOrDefault(k => k.Id == id) is { } kind ? NameOf(kind) : string.Empty;

    public IReadOnlyList<FieldChoice> ThemesOn(DateOnly day) => Choices(Themes, day);

    public IReadOnlyList<FieldChoice> KindsOn(DateOnly day) => Choices(Kinds, day);

    private static IReadOnlyList<FieldChoice> Choices(IEnumerable<AdviceListEntry> list, DateOnly day) =>
        [.. list.Where(e => e.Holds(day)).Select(e => new FieldChoice(e.Id.ToString(), NameOf(e)))];
}
