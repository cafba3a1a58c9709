using Microsoft.Data.Sqlite;
using Npgsql;

namespace PokCases.Web.Persistence;

/// <summary>What an exception says about the store itself, in words for whoever watches the server; null when it is about something else.</summary>
internal static class StoreTrouble
{
    public const string DiskFull = "disk full";
    public const string NotWritable = "files not writable";
    public const string NotReachable = "database not reachable";

    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteDiskFull = 13;
    private const int SqliteCannotOpen = 14;

    // As a system call answers it on Linux; .NET hands it on as the exception's number.
    private const int NoSpaceLeft = 28;

    public static string? Of(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: SqliteDiskFull } => DiskFull,
        SqliteException { SqliteErrorCode: SqliteReadOnly } => NotWritable,
        SqliteException { SqliteErrorCode: SqliteCannotOpen or SqliteInputOutput } => NotReachable,
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => DiskFull,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => NotWritable,
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.TooManyConnections } => NotReachable,
        NpgsqlException and not PostgresException => NotReachable,
        _ => exception.InnerException is { } inner ? Of(inner) : null,
    };

    /// <summary>The same while starting, when the data folder itself is looked at.</summary>
    public static string? WhileStarting(Exception exception) => exception switch
    {
        UnauthorizedAccessException => NotWritable,
        IOException { HResult: NoSpaceLeft } => DiskFull,
        _ => Of(exception) ?? (exception.InnerException is { } inner ? WhileStarting(inner) : null),
    };
}
