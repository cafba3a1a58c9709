using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class SealingOnPostgres(TestHost<OnPostgres> host) : SealingTests<OnPostgres>(host);
