using Microsoft.Extensions.Configuration;
using PokCases.Domain.Accounts;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Demo;

/// <summary>Where the demo must not be.</summary>
public sealed class DemoStartTests(TestHost<OnSqlite> host) : IClassFixture<TestHost<OnSqlite>>
{
    [Fact]
    public void Build_WhenEnvironmentIsProduction_Refuses()
    {
        var refused = Should.Throw<CannotStartException>(() => PokCasesHost.Build(["--demo", "--environment=Production"]));

        refused.Message.ShouldContain("Production");
    }

    [Fact]
    public async Task Start_WhenDatabaseHoldsRealAccounts_RefusesToMakeItADemo()
    {
        await host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "Test", w =>
        {
            w.Db.Professionals.Add(new Professional(Guid.CreateVersion7(), "A. Person", "", Guid.CreateVersion7(), InstallationRoles.None));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
        await host.Stop();
        try
        {
            await using var app = TestHost.BuildApp(host.Settings, host.Time, host.Log, b => b.Configuration.AddInMemoryCollection([new("Demo:Enabled", "true")]));

            await Should.ThrowAsync<CannotStartException>(() => PokCasesHost.Prepare(app));
        }
        finally
        {
            await host.Start();
        }
    }

    [Fact]
    public async Task SignIn_WhenNotTheDemo_CannotPickAPerson()
    {
        using var browser = host.Browser();

        var answer = await browser.PostJson("/demo/inloggen", ("persoon", "s-de-vries"));

        ((int)answer.Status).ShouldBeOneOf(401, 404);
    }
}
