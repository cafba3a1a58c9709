namespace PokCases.Web.Persistence;

/// <summary>Where the data stands (section <c>Data</c>).</summary>
public sealed class DataOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Data";

    /// <summary><c>Sqlite</c> (default) or <c>Postgres</c>.</summary>
    public string Provider { get; set; } = "Sqlite";

    /// <summary>Folder for the SQLite file, keys and documents; relative to the working folder. Default <c>data</c>, with <c>--demo</c> <c>demo-data</c>.</summary>
    public string Folder { get; set; } = "data";

    /// <summary>Connection string for PostgreSQL; required when <see cref="Provider"/> is <c>Postgres</c>.</summary>
    public string? Postgres { get; set; }

    /// <summary>SQLite's <c>synchronous</c> setting; only <c>FULL</c> keeps what was acknowledged when the power fails. Weaker ones are for measuring, and refused in the Production environment.</summary>
    public string Synchronous { get; set; } = "FULL";
}
