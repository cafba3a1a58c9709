using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A round trip for each row makes it slow: a handful of each.</summary>
public sealed class TamperingOnPostgres(TestHost<OnPostgres> host) : TamperingTests<OnPostgres>(host)
{
    protected override int Times => 5;

    protected override int Entries => 240;
}
