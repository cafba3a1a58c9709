using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PokCases.Load.Bare;

/// <summary>Counts the questions that a request asks the database.</summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<QueryCount?> _current = new();

    private int _asked;

    private QueryCount()
    {
    }

    public int Asked => Volatile.Read(ref _asked);

    /// <summary>Starts listening, for the life of the process.</summary>
    public static void Listen() => DiagnosticListener.AllListeners.Subscribe(new QueryCount());

    /// <summary>Counts from here on, for the rest of this request.</summary>
    public static QueryCount Begin() => _current.Value = new QueryCount();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && _current.Value is { } counting)
        {
            Interlocked.Increment(ref counting._asked);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
