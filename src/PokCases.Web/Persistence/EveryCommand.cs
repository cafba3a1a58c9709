using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PokCases.Web.Persistence;

/// <summary>Sees every SQL command that leaves EF Core before it is carried out, in whatever way it was asked for.</summary>
internal abstract class EveryCommand : DbCommandInterceptor
{
    public sealed override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        See(command, eventData);
        return result;
    }

    public sealed override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    public sealed override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result)
    {
        See(command, eventData);
        return result;
    }

    public sealed override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    public sealed override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        See(command, eventData);
        return result;
    }

    public sealed override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        See(command, eventData);
        return ValueTask.FromResult(result);
    }

    /// <summary>What is thrown here keeps the command from being carried out.</summary>
    protected abstract void See(DbCommand command, CommandEventData eventData);
}
