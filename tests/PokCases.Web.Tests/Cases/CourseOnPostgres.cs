using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class CourseOnPostgres(TestHost<OnPostgres> host) : CourseTests<OnPostgres>(host);
