namespace PokCases.Domain.AdviceDesk;

/// <summary>What somebody comes to the advice desk about.</summary>
public sealed class AdviceTheme : AdviceListEntry
{
    private AdviceTheme()
    {
    }

    /// <inheritdoc cref="AdviceListEntry(Guid, string, string, string, int, DateOnly, bool)"/>
    public AdviceTheme(Guid id, string code, string name, string nameEn, int order, DateOnly validFrom, bool isShipped)
        : base(id, code, name, nameEn, order, validFrom, isShipped)
    {
    }
}
