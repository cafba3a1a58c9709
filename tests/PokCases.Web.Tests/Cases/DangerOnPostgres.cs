using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DangerOnPostgres(TestHost<OnPostgres> host) : DangerTests<OnPostgres>(host);
