using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Web.Accountability;

namespace PokCases.Web.Persistence;

/// <summary>A command that waits for the writer: done once, undone alone when it fails, logged either way.</summary>
    internal sealed class PendingCommand<TAnswer>(Caller caller, Guid commandId, string name, Func<Writing, Task<TAnswer>> work) : PendingWrite
    {
        private Written<TAnswer>? written;
        private Exception? failure;
        private Writing? writing;

        public TaskCompletionSource<Written<TAnswer>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override IEnumerable<StreamPosition> Positions => failure is null && written is not null ? written.Positions : [];

        public override async Task Do(BatchStep step)
        {
            await using var db = step.OpenDb();
            writing = new Writing(db, caller, step.Now, commandId);
            db.Scope = writing;
            await step.Save();
            try
            {
                written = await Repeat(db) ?? await First(step, db, writing);
                await step.Release();
            }
#pragma warning disable CA1031 // A command that fails is undone alone and its caller is told; the batch goes on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                failure = e;
                await step.RollBack();
                await step.Log.Append(EntryOf(step, writing, OutcomeOf(e), CodeOf(e)));
            }
        }

        public override void Acknowledge()
        {
            if (failure is null)
            {
                Done.TrySetResult(written!);
                writing?.TellCommitted();
            }
            else
            {
                Done.TrySetException(failure);
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

        private async Task<Written<TAnswer>?> Repeat(PokCasesDb db)
        {
            var known = await db.Commands.AsNoTracking().SingleOrDefaultAsync(c => c.Id == commandId);
            if (known is null)
            {
                return null;
            }

            RuleViolation.When(known.ActorId != caller.PersonId || known.Name != name, "command-id-used", "The command id was used for something else.");
            var answer = JsonSerializer.Deserialize<StoredAnswer>(known.Answer, JsonSerializerOptions.Web)!;
            return new Written<TAnswer>(answer.Answer, [.. answer.Positions.Select(p => new StreamPosition(p.Key, p.Value))]);
        }

        private async Task<Written<TAnswer>> First(BatchStep step, PokCasesDb db, Writing writing)
        {
            var answer = await work(writing);
            await db.SaveChangesAsync();
            var positions = await StreamNumbers.GiveOut(db, writing.Advances, step.Now);
            step.Touched(positions);
            db.Commands.Add(new CommandRecord
            {
                Id = commandId,
                ActorId = caller.PersonId,
                Name = name,
                Answer = JsonSerializer.Serialize(new StoredAnswer(answer, positions.ToDictionary(p => p.Stream, p => p.Seq)), JsonSerializerOptions.Web),
                At = step.Now,
            });
            await db.SaveChangesAsync();
            await step.Log.Append(EntryOf(step, writing, "ok", null));
            return new Written<TAnswer>(answer, positions);
        }

        private LogRecord EntryOf(BatchStep step, Writing writing, string outcome, string? code) => new(
            step.Now.ToUnixTimeMilliseconds(),
            caller.PersonId,
            caller.OrganisationId,
            (int)caller.Viewer.Roles,
            "command",
            name,
            outcome,
            code,
            [.. writing.Cases],
            [.. writing.Subjects],
            0,
            writing.Purpose,
            writing.Ground.ToString(),
            caller.From,
            caller.Trace,
            commandId);

    private sealed record StoredAnswer(TAnswer Answer, Dictionary<Guid, long> Positions);
}
