using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence;

public abstract class WriteDoorTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Run_WhenSameCommandIdComesAgain_AnswersTheSameAndChangesNothing()
    {
        var command = Guid.CreateVersion7();
        var stream = Guid.CreateVersion7();

        var first = await Rename(command, stream, "Eerste");
        var again = await Rename(command, stream, "Tweede");

        again.Answer.ShouldBe(first.Answer);
        again.SeqOf(stream).ShouldBe(1);
        await using var db = Host.Reading.Plain();
        (await db.Organisations.Where(o => o.Id == first.Answer).Select(o => o.Name).SingleAsync(Cancellation)).ShouldBe("Eerste");
        (await db.Streams.SingleAsync(s => s.Id == stream, Cancellation)).Seq.ShouldBe(1);
    }

    private Task<Web.Persistence.Written<Guid>> Rename(Guid command, Guid stream, string name) =>
        Host.Door.Run(Caller.Program(), command, "AddOrganisation", w =>
        {
            var id = Guid.CreateVersion7();
            w.Db.Organisations.Add(new Organisation(id, name, OrganisationKind.Other, [LifeDomain.Money]));
            w.Advance(stream, "x");
            return Task.FromResult(id);
        });
}
