using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CloseCaseOnPostgres(TestHost<OnPostgres> host) : CloseCaseTests<OnPostgres>(host);
