using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DuplicatesOnPostgres(TestHost<OnPostgres> host) : DuplicatesTests<OnPostgres>(host);
