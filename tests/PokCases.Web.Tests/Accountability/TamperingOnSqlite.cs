using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class TamperingOnSqlite(TestHost<OnSqlite> host) : TamperingTests<OnSqlite>(host)
{
    protected override int Times => 60;

    protected override int Entries => 1200;
}
