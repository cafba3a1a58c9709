namespace PokCases.Web.Persistence;

/// <summary>Numbers that say whether what was loaded is still what is stored. One row; changed in the batch that changes data.</summary>
internal sealed class DataState
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }

    /// <summary>Grows with every batch that changed anything but the log.</summary>
    public long Content { get; set; }

    /// <summary>Grows when tables, sessions, people or cases changed: all that access to content is decided on.</summary>
    public long Facts { get; set; }

    /// <summary>Grows when accounts, sign-ins, roles or seats changed: who gets in, and as what.</summary>
    public long Access { get; set; }
}
