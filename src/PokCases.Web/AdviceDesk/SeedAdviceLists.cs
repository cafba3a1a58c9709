using Microsoft.EntityFrameworkCore;
using PokCases.Domain.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.AdviceDesk;

/// <summary>Puts the shipped themes and kinds of help on the lists when they are empty, at start.</summary>
internal sealed class SeedAdviceLists(WriteDoor door, ReadDoor reading) : SeedAtStart(door, reading)
{
    protected override string CommandName => "SeedAdviceLists";

    public static Guid ThemeId(string code) => NamedId.Of($"advice-theme/{code}");

    public static Guid KindId(string code) => NamedId.Of($"help-kind/{code}");

    protected override async Task<bool> IsThere(PokCasesDb db) => await db.AdviceThemes.AnyAsync() && await db.HelpKinds.AnyAsync();

    protected override async Task Add(PokCasesDb db)
    {
        var from = ShippedAdviceLists.From;
        if (!await db.AdviceThemes.AnyAsync())
        {
            db.AdviceThemes.AddRange(ShippedAdviceLists.Themes.Select((t, index) => new AdviceTheme(ThemeId(t.Code), t.Code, t.Name, t.NameEn, index, from, isShipped: true)));
        }

        if (!await db.HelpKinds.AnyAsync())
        {
            db.HelpKinds.AddRange(ShippedAdviceLists.Kinds.Select((k, index) => new HelpKind(KindId(k.Code), k.Code, k.Name, k.NameEn, index, from, isShipped: true)));
        }
    }
}
