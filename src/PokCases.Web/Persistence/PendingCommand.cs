using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>A command that waits for the writer: done once, undone alone when it fails, logged either way.</summary>
internal sealed class PendingCommand<TAnswer>(Caller caller, Guid commandId, string name, Func<Writing, Task<TAnswer>> work) : PendingWrite
{
    private DoneCommand? done;
    private TAnswer answer = default!;
    private bool again;
    private Exception? failure;
    private Writing? writing;

    public TaskCompletionSource<Written<TAnswer>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Guid? CommandId => commandId;

    public override IEnumerable<StreamPosition> Positions => done?.Positions ?? [];

    public override async Task Do(WriteBatch batch)
    {
        if (batch.Find(commandId) is { } before)
        {
            Repeat(batch, before);
            return;
        }

        await using var db = batch.OpenDb();
        writing = new Writing(db, batch, caller, commandId);
        db.Scope = writing;
        await batch.Save();
        try
        {
            answer = await work(writing);
            await db.SaveChangesAsync();
            var made = new DoneCommand(
                new CommandRecord { Id = commandId, ActorId = caller.PersonId, Name = name, At = batch.Now },
                JsonSerializer.Serialize(answer, JsonSerializerOptions.Web),
                writing.Advances);
            await batch.Release();
            batch.Add(made);
            batch.Log.Append(EntryOf(batch, "ok", null));
            done = made;
        }
#pragma warning disable CA1031 // A command that fails is undone alone and its caller is told; the batch goes on. When the store itself fails, nothing goes on.
        catch (Exception e) when (StoreTrouble.Of(e) is null)
#pragma warning restore CA1031
        {
            failure = e;
            await batch.RollBack();
            batch.Log.Append(EntryOf(batch, OutcomeOf(e), CodeOf(e)));
        }
    }

    public override void Acknowledge()
    {
        if (failure is not null)
        {
            Done.TrySetException(failure);
            return;
        }

        try
        {
            Done.TrySetResult(again ? done!.Again<TAnswer>() : new Written<TAnswer>(answer, done!.Positions));
            writing?.TellCommitted();
        }
        catch (JsonException e)
        {
            Done.TrySetException(e);
        }
    }

    public override void Fail(Exception failure) => Done.TrySetException(failure);

    private static string OutcomeOf(Exception e) => e switch
    {
        RefusedException => "refused",
        RuleViolation => "rejected",
        DbUpdateConcurrencyException => "rejected",
        _ => "failed",
    };

    private static string CodeOf(Exception e) => e switch
    {
        RefusedException refused => refused.Code,
        RuleViolation rule => rule.Code,
        DbUpdateConcurrencyException => StaleVersion.Code,
        _ => e.GetType().Name,
    };

    // It answers what it answered the first time and changes nothing; as another command, or by somebody else, it is refused.
    private void Repeat(WriteBatch batch, DoneCommand before)
    {
        if (before.Record.ActorId == caller.PersonId && before.Record.Name == name)
        {
            done = before;
            again = true;
            return;
        }

        failure = new RuleViolation("command-id-used", "The command id was used for something else.");
        batch.Log.Append(EntryOf(batch, OutcomeOf(failure), CodeOf(failure)));
    }

    private LogRecord EntryOf(WriteBatch batch, string outcome, string? code) => new(
        batch.Now.ToUnixTimeMilliseconds(),
        caller.PersonId,
        caller.OrganisationId,
        (int)caller.Viewer.Roles,
        "command",
        name,
        outcome,
        code,
        [.. writing?.Cases ?? []],
        [.. writing?.Subjects ?? []],
        0,
        writing?.Purpose ?? string.Empty,
        (writing?.Ground ?? Domain.Access.Ground.None).ToString(),
        caller.From,
        caller.Trace,
        commandId,
        caller.OutsideId);
}
