namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A migrated, empty database for one test class, and the configuration that leads the program to it.</summary>
public interface ITestStore : IAsyncDisposable
{
    /// <summary>Why there is none here, or null when there is one: tests on it are then shown as skipped.</summary>
    string? Missing { get; }

    /// <summary>The program's configuration.</summary>
    IReadOnlyDictionary<string, string?> Settings { get; }

    /// <summary>Makes it.</summary>
    Task Make();
}
