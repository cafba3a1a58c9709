namespace PokCases.Domain.AdviceDesk;

/// <summary>How somebody was helped at the advice desk.</summary>
public sealed class HelpKind : AdviceListEntry
{
    private HelpKind()
    {
    }

    /// <inheritdoc cref="AdviceListEntry(Guid, string, string, string, int, DateOnly, bool)"/>
    public HelpKind(Guid id, string code, string name, string nameEn, int order, DateOnly validFrom, bool isShipped)
        : base(id, code, name, nameEn, order, validFrom, isShipped)
    {
    }
}
